package org.hearth.forum.audience;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hearth.forum.ThreadId;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may read closed threads. */
@Repository
class ReaderTable {

    private final JdbcClient database;

    ReaderTable(JdbcClient database) {
        this.database = database;
    }

    List<PersonaId> of(ThreadId thread) {
        return database.sql("select persona_id from thread_reader where thread_id = :thread")
                .param("thread", thread.value())
                .query((row, number) -> new PersonaId(row.getObject("persona_id", UUID.class)))
                .list();
    }

    void add(ThreadId thread, Collection<PersonaId> readers) {
        database.sql("""
                        insert into thread_reader (thread_id, persona_id)
                        select :thread, reader
                        from unnest(cast(:readers as uuid[])) as reader
                        on conflict do nothing
                        """)
                .param("thread", thread.value())
                .param("readers", readers.stream().map(PersonaId::value).toArray(UUID[]::new))
                .update();
    }

    void remove(ThreadId thread, Collection<PersonaId> readers) {
        database.sql("delete from thread_reader where thread_id = :thread and persona_id = any(:readers)")
                .param("thread", thread.value())
                .param("readers", readers.stream().map(PersonaId::value).toArray(UUID[]::new))
                .update();
    }

    /** Of the closed threads that this persona may read. */
    List<String> titles(PersonaId persona) {
        return database.sql("""
                        select t.title
                        from thread_reader r
                        join thread t on t.id = r.thread_id
                        where r.persona_id = :persona
                        order by t.moved
                        """)
                .param("persona", persona.value())
                .query((row, number) -> row.getString("title"))
                .list();
    }

    void forget(PersonaId persona) {
        database.sql("delete from thread_reader where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }
}
