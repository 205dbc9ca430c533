package org.hearth.live.waiting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.EvenLength;
import org.hearth.kernel.Seal;
import org.hearth.live.presence.AttendanceId;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sealed lines of few lengths, so that not even whether somebody wrote more than a word shows. */
@Repository
class TonightTable {

    private static final String BETWEEN = "\u0000";

    private record Row(AttendanceId attendance, byte[] bytes) {}

    private final JdbcClient sql;
    private final Seal seal;

    TonightTable(JdbcClient sql, Seal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    void put(MeetingId meeting, AttendanceId attendance, Tonight tonight) {
        var text = tonight.feeling().map(Feeling::text).orElse("") + BETWEEN + tonight.line();
        sql.sql("""
                        insert into tonight (attendance_id, meeting_id, sealed)
                        values (:attendance, :meeting, :sealed)
                        on conflict (attendance_id) do update
                        set sealed = excluded.sealed
                        """)
                .param("attendance", attendance.value())
                .param("meeting", meeting.value())
                .param("sealed", seal.seal(EvenLength.padded(text), purpose(attendance)))
                .update();
    }

    Optional<Tonight> of(AttendanceId attendance) {
        return sql.sql("select sealed from tonight where attendance_id = :attendance")
                .param("attendance", attendance.value())
                .query(byte[].class)
                .optional()
                .map(bytes -> opened(new Row(attendance, bytes)));
    }

    /** By the index tonight_meeting. */
    Map<AttendanceId, Tonight> of(MeetingId meeting) {
        return sql
                .sql("select attendance_id, sealed from tonight where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query((row, number) ->
                        new Row(new AttendanceId(row.getObject("attendance_id", UUID.class)), row.getBytes("sealed")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::attendance, this::opened));
    }

    Map<AttendanceId, Tonight> of(PersonaId persona) {
        return sql
                .sql("""
                        select attendance_id, sealed
                        from tonight
                        join attendance on attendance.id = attendance_id
                        where persona_id = :persona
                        """)
                .param("persona", persona.value())
                .query((row, number) ->
                        new Row(new AttendanceId(row.getObject("attendance_id", UUID.class)), row.getBytes("sealed")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::attendance, this::opened));
    }

    void remove(AttendanceId attendance) {
        sql.sql("delete from tonight where attendance_id = :attendance")
                .param("attendance", attendance.value())
                .update();
    }

    void remove(PersonaId persona) {
        sql.sql("""
                        delete from tonight
                        where attendance_id in (select id from attendance where persona_id = :persona)
                        """).param("persona", persona.value()).update();
    }

    void remove(MeetingId meeting) {
        sql.sql("delete from tonight where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .update();
    }

    private Tonight opened(Row row) {
        var parts = seal.open(row.bytes(), purpose(row.attendance())).split(BETWEEN, 2);
        return new Tonight(Feeling.of(parts[0]), parts[1].strip());
    }

    private static String purpose(AttendanceId attendance) {
        return "live.tonight:" + attendance.text();
    }
}
