package org.hearth.groups.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.groups.group.LastDay;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How a group ends, and what people say when they part. */
@Repository
class EndingTable {

    private final JdbcClient database;

    EndingTable(JdbcClient database) {
        this.database = database;
    }

    Optional<LastDay> lastDay(GroupId group) {
        return database.sql("select ends_on, afterwards, reading_days from support_group where id = :group")
                .param("group", group.value())
                .query((row, number) -> new LastDay(
                        Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                        LastDay.Afterwards.valueOf(row.getString("afterwards")),
                        row.getInt("reading_days")))
                .optional();
    }

    void choose(GroupId group, LastDay.Afterwards afterwards, int readingDays) {
        database.sql("""
                        update support_group
                        set afterwards = :afterwards, reading_days = :days
                        where id = :group
                        """)
                .param("group", group.value())
                .param("afterwards", afterwards.name())
                .param("days", readingDays)
                .update();
    }

    List<GoodBye> goodByes(GroupId group) {
        return database.sql("select persona_id, body from good_bye where group_id = :group order by persona_id")
                .param("group", group.value())
                .query((row, number) ->
                        new GoodBye(new PersonaId(row.getObject("persona_id", UUID.class)), row.getString("body")))
                .list();
    }

    /** Saying it again changes it. */
    void say(Viewer viewer, String body) {
        database.sql("""
                        insert into good_bye (group_id, persona_id, body)
                        values (:group, :persona, :body)
                        on conflict (group_id, persona_id) do update
                        set body = excluded.body
                        """)
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .param("body", body)
                .update();
    }

    void takeBack(Viewer viewer) {
        database.sql("delete from good_bye where group_id = :group and persona_id = :persona")
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .update();
    }

    record GoodBye(PersonaId persona, String body) {}
}
