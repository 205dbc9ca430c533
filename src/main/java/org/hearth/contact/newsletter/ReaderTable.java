package org.hearth.contact.newsletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants an issue by mail, and how. */
@Repository
class ReaderTable {

    private final JdbcClient database;

    ReaderTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Reader> of(PersonaId persona) {
        return database.sql("""
                        select persona_id, group_id, choice, language, salt
                        from newsletter_reader
                        where persona_id = :persona
                        """)
                .param("persona", persona.value())
                .query(ReaderTable::reader)
                .optional();
    }

    void choose(Viewer viewer, Choice choice, Language language, UUID salt, byte[] stopHash) {
        database.sql("""
                        insert into newsletter_reader (persona_id, group_id, choice, language, salt, stop_hash)
                        values (:persona, :group, :choice, :language, :salt, :stop)
                        on conflict (persona_id) do update
                        set choice = excluded.choice,
                            language = excluded.language
                        """)
                .param("persona", viewer.persona().value())
                .param("group", viewer.group().value())
                .param("choice", choice.stored())
                .param("language", language.tag())
                .param("salt", salt)
                .param("stop", stopHash)
                .update();
    }

    boolean stoppable(byte[] hash) {
        return database.sql("select exists (select from newsletter_reader where stop_hash = :hash)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    boolean stop(byte[] hash) {
        return database.sql("update newsletter_reader set choice = 'page' where stop_hash = :hash")
                        .param("hash", hash)
                        .update()
                > 0;
    }

    void forget(PersonaId persona) {
        database.sql("delete from newsletter_reader where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }

    private static Reader reader(ResultSet row, int number) throws SQLException {
        return new Reader(
                new PersonaId(row.getObject("persona_id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                Choice.of(row.getString("choice")),
                Language.of(row.getString("language")),
                row.getObject("salt", UUID.class));
    }
}
