package org.hearth.forum.reading;

import java.util.List;
import java.util.UUID;
import org.hearth.forum.ReadableBy;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far people have read: never further than there is, and never back. */
@Repository
class ReadingTable {

    private static final int PAGE = 500;

    private final JdbcClient database;

    ReadingTable(JdbcClient database) {
        this.database = database;
    }

    void note(Viewer viewer, ThreadId thread, int upto) {
        database.sql("""
                        insert into reading (persona_id, thread_id, upto)
                        select :reader, t.id, least(:upto, t.posts)
                        from thread t
                        where t.id = :thread
                        and t.posts > 0
                        and
                        """ + ReadableBy.VIEWER + """
                        on conflict (persona_id, thread_id) do update
                        set upto = excluded.upto
                        where reading.upto < excluded.upto
                        """)
                .params(ReadableBy.parameters(viewer))
                .param("thread", thread.value())
                .param("upto", upto)
                .update();
    }

    /** @param id to read on from */
    record Read(UUID id, String title, int upto) {}

    List<Read> by(PersonaId persona, UUID after) {
        return database.sql("""
                        select t.id, t.title, r.upto
                        from reading r
                        join thread t on t.id = r.thread_id
                        where r.persona_id = :persona
                        and r.thread_id > :after
                        order by r.thread_id
                        limit :page
                        """)
                .param("persona", persona.value())
                .param("after", after)
                .param("page", PAGE)
                .query((row, number) ->
                        new Read(row.getObject("id", UUID.class), row.getString("title"), row.getInt("upto")))
                .list();
    }

    void forget(PersonaId persona) {
        database.sql("delete from reading where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }
}
