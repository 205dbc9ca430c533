package org.hearth.desk.care;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of one persona, for taking it out and for forgetting. */
@Repository
class KeptTable {

    record Note(LocalDate day, String words) {}

    private final JdbcClient database;

    KeptTable(JdbcClient database) {
        this.database = database;
    }

    List<Note> notes(PersonaId persona) {
        return database.sql("select words, written_at from desk_note where persona_id = :persona order by written_at")
                .param("persona", persona.value())
                .query((row, number) -> new Note(
                        row.getObject("written_at", OffsetDateTime.class)
                                .atZoneSameInstant(ZoneOffset.UTC)
                                .toLocalDate(),
                        row.getString("words")))
                .list();
    }

    /** What others decided stays without a name; what was decided about this persona goes. */
    void forget(PersonaId persona) {
        for (var statement : List.of(
                "delete from desk_act where subject_id = :persona",
                "update desk_act set moderator_id = null where moderator_id = :persona",
                "update desk_act set answered_by = null where answered_by = :persona",
                "update desk_item set taken_by = null, taken_at = null where taken_by = :persona",
                "update desk_item set done_by = null where done_by = :persona",
                "delete from desk_page where persona_id = :persona",
                "delete from desk_report where reporter_id = :persona",
                "delete from desk_shift where persona_id = :persona",
                "delete from desk_break where persona_id = :persona",
                "delete from desk_note where persona_id = :persona")) {
            database.sql(statement).param("persona", persona.value()).update();
        }
    }
}
