package org.hearth.live.whereabouts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.EvenLength;
import org.hearth.kernel.Seal;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One sealed text a person and meeting, of few lengths. */
@Repository
class WhereaboutsTable {

    private static final String BETWEEN = "\u0000";

    private final JdbcClient sql;
    private final Seal seal;

    WhereaboutsTable(JdbcClient sql, Seal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    void put(MeetingId meeting, PersonaId persona, Whereabouts whereabouts, Instant until) {
        var text = whereabouts.place() + BETWEEN + whereabouts.call();
        sql.sql("""
                        insert into whereabouts (meeting_id, persona_id, sealed, kept_until)
                        values (:meeting, :persona, :sealed, :until)
                        on conflict (meeting_id, persona_id) do update
                        set sealed = excluded.sealed
                        """)
                .param("meeting", meeting.value())
                .param("persona", persona.value())
                .param("sealed", seal.seal(EvenLength.padded(text), purpose(meeting, persona)))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Whereabouts> find(MeetingId meeting, PersonaId persona) {
        return sql.sql("select sealed from whereabouts where meeting_id = :meeting and persona_id = :persona")
                .param("meeting", meeting.value())
                .param("persona", persona.value())
                .query(byte[].class)
                .optional()
                .map(bytes -> seal.open(bytes, purpose(meeting, persona)).split(BETWEEN, 2))
                .map(parts -> new Whereabouts(parts[0], parts[1].strip()));
    }

    /** Those who have left theirs for this meeting. */
    Set<PersonaId> left(MeetingId meeting) {
        return sql.sql("select persona_id from whereabouts where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query((row, number) -> new PersonaId(row.getObject("persona_id", UUID.class)))
                .set();
    }

    /** The meetings for which this persona has left theirs. By the index whereabouts_persona. */
    Set<MeetingId> of(PersonaId persona) {
        return sql.sql("select meeting_id from whereabouts where persona_id = :persona")
                .param("persona", persona.value())
                .query((row, number) -> new MeetingId(row.getObject("meeting_id", UUID.class)))
                .set();
    }

    void remove(MeetingId meeting, PersonaId persona) {
        sql.sql("delete from whereabouts where meeting_id = :meeting and persona_id = :persona")
                .param("meeting", meeting.value())
                .param("persona", persona.value())
                .update();
    }

    void remove(PersonaId persona) {
        sql.sql("delete from whereabouts where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }

    void remove(MeetingId meeting) {
        sql.sql("delete from whereabouts where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .update();
    }

    void removeOver(Instant now) {
        sql.sql("delete from whereabouts where kept_until <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String purpose(MeetingId meeting, PersonaId persona) {
        return "live.whereabouts:" + meeting.text() + ":" + persona.text();
    }
}
