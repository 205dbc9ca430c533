package org.hearth.groups.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.ConsentTopic;
import org.hearth.groups.Consents;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What groups ask for, and every answer that was ever given. */
@Repository
class ConsentTable implements Consents {

    private final JdbcClient database;

    ConsentTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean has(GroupId group, PersonaId persona, ConsentTopic topic) {
        return database.sql("""
                        select a.given and t.offered
                        from membership m
                        join lateral (
                            select version, offered
                            from consent_text
                            where group_id = m.group_id
                            and topic = :topic
                            order by version desc
                            limit 1) t on true
                        join lateral (
                            select given, version
                            from consent_answer
                            where group_id = m.group_id
                            and persona_id = m.persona_id
                            and topic = :topic
                            order by place desc
                            limit 1) a on a.version = t.version
                        where m.group_id = :group
                        and m.persona_id = :persona
                        and m.ended_on is null
                        """)
                .param("group", group.value())
                .param("persona", persona.value())
                .param("topic", topic.name())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    Optional<ConsentText> text(GroupId group, ConsentTopic topic) {
        return database.sql("""
                        select version, body, offered, written_on
                        from consent_text
                        where group_id = :group
                        and topic = :topic
                        order by version desc
                        limit 1
                        """)
                .param("group", group.value())
                .param("topic", topic.name())
                .query(ConsentTable::text)
                .optional();
    }

    /** @return whether it is the next one: of two written at once, the first one counts */
    boolean add(GroupId group, ConsentTopic topic, ConsentText text) {
        return database.sql("""
                        insert into consent_text (group_id, topic, version, body, offered, written_on)
                        select :group, :topic, :version, :body, :offered, :writtenOn
                        where :version = (
                            select coalesce(max(version), 0) + 1
                            from consent_text
                            where group_id = :group
                            and topic = :topic)
                        on conflict do nothing
                        """)
                        .param("group", group.value())
                        .param("topic", topic.name())
                        .param("version", text.version())
                        .param("body", text.body())
                        .param("offered", text.offered())
                        .param("writtenOn", text.writtenOn())
                        .update()
                == 1;
    }

    List<Answer> answers(Viewer viewer, ConsentTopic topic) {
        return database.sql("""
                        select version, given, answered_on
                        from consent_answer
                        where group_id = :group
                        and persona_id = :persona
                        and topic = :topic
                        order by place desc
                        """)
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .param("topic", topic.name())
                .query((row, number) -> new Answer(
                        row.getInt("version"), row.getBoolean("given"), row.getObject("answered_on", LocalDate.class)))
                .list();
    }

    void add(Viewer viewer, ConsentTopic topic, Answer answer) {
        database.sql("""
                        insert into consent_answer (group_id, persona_id, topic, version, given, answered_on)
                        values (:group, :persona, :topic, :version, :given, :day)
                        """)
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .param("topic", topic.name())
                .param("version", answer.version())
                .param("given", answer.given())
                .param("day", answer.day())
                .update();
    }

    private static ConsentText text(ResultSet row, int number) throws SQLException {
        return new ConsentText(
                row.getInt("version"),
                row.getString("body"),
                row.getBoolean("offered"),
                row.getObject("written_on", LocalDate.class));
    }
}
