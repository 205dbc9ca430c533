package org.hearth.forum.post;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.forum.ThreadId;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one persona wrote, to be taken out, left behind or taken back. By the index post_persona. */
@Repository
class RemainsTable {

    private static final int PAGE = 500;

    /** @param place inner; to read on from */
    record Written(long place, String thread, String body, String note, LocalDate day) {}

    private final JdbcClient database;

    RemainsTable(JdbcClient database) {
        this.database = database;
    }

    Optional<String> groupName(PersonaId persona) {
        return database.sql("""
                        select g.name
                        from post p
                        join thread t on t.id = p.thread_id
                        join support_group g on g.id = t.group_id
                        where p.persona_id = :persona
                        limit 1
                        """)
                .param("persona", persona.value())
                .query(String.class)
                .optional();
    }

    /** What was taken back is gone, but for the title of a thread that it began. */
    List<Written> by(PersonaId persona, long after) {
        return database.sql("""
                        select p.place, t.title, p.body, p.note, p.written_at
                        from post p
                        join thread t on t.id = p.thread_id
                        where p.persona_id = :persona
                        and p.place > :after
                        and (not p.taken_back or p.number = 1)
                        order by p.place
                        limit :page
                        """)
                .param("persona", persona.value())
                .param("after", after)
                .param("page", PAGE)
                .query((row, number) -> new Written(
                        row.getLong("place"),
                        row.getString("title"),
                        row.getString("body"),
                        row.getString("note"),
                        row.getObject("written_at", OffsetDateTime.class).toLocalDate()))
                .list();
    }

    List<ThreadId> threads(PersonaId persona) {
        return database.sql("select distinct thread_id from post where persona_id = :persona")
                .param("persona", persona.value())
                .query((row, number) -> new ThreadId(row.getObject("thread_id", UUID.class)))
                .list();
    }

    /** Threads in which nobody else wrote need no place-holder. */
    void removeAlone(PersonaId persona) {
        database.sql("""
                        delete from thread t
                        where exists (
                            select from post p
                            where p.thread_id = t.id
                            and p.persona_id = :persona)
                        and not exists (
                            select from post p
                            where p.thread_id = t.id
                            and p.persona_id is distinct from :persona)
                        """).param("persona", persona.value()).update();
    }

    void removeTitles(PersonaId persona) {
        database.sql("""
                        update thread t
                        set title = ''
                        where t.id in (
                            select thread_id
                            from post
                            where persona_id = :persona)
                        and :persona = (
                            select p.persona_id
                            from post p
                            where p.thread_id = t.id
                            and p.number = 1)
                        """).param("persona", persona.value()).update();
    }

    void takeBackAll(PersonaId persona) {
        database.sql("""
                        delete from post_words
                        where post_id in (
                            select id
                            from post
                            where persona_id = :persona)
                        """).param("persona", persona.value()).update();
        database.sql("""
                        update post
                        set body = '', note = '', reason = '', quoted = null, taken_back = true
                        where persona_id = :persona
                        """).param("persona", persona.value()).update();
    }

    /** With the words goes what was beside them: pictures, and what others said to them. */
    void clearBeside(PersonaId persona) {
        database.sql("delete from picture where post_id in (select id from post where persona_id = :persona)")
                .param("persona", persona.value())
                .update();
        database.sql("delete from support where post_id in (select id from post where persona_id = :persona)")
                .param("persona", persona.value())
                .update();
    }

    /** The number of the form too may still lie in somebody's browser. */
    void sever(PersonaId persona) {
        database.sql("""
                        update post
                        set persona_id = null, submission = gen_random_uuid()
                        where persona_id = :persona
                        """).param("persona", persona.value()).update();
    }
}
