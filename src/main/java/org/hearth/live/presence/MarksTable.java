package org.hearth.live.presence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.identity.PersonaId;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What attendance carries for one evening; gone when the room closes. Written only for those who are here: a mark that
 * came to stand after the room was emptied would stay for ever.
 */
@Repository
public class MarksTable {

    /** @param key which of the sentences; the words of one's own are sealed */
    public record KeptRefusal(String key, byte[] words) {}

    private final JdbcClient sql;

    MarksTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everybody who ever came to this meeting. */
    public Map<AttendanceId, Marks> of(MeetingId meeting) {
        return sql.sql("""
                        select attendance.id, persona_id, attendance.state, leads, asked, speaks, wishes_pause, line, abrupt, covered,
                          state = 'waiting' and coalesce(came_at >= locked_at, false) as outside,
                          coalesce(knocked_at >= came_at, false) as knocked,
                          exists (
                            select 1
                            from aside_place
                            join aside on aside.id = aside_id
                            where attendance_id = attendance.id
                            and aside.state = 'begun') as aside
                        from attendance
                        join room using (meeting_id)
                        where meeting_id = :meeting
                        """).param("meeting", meeting.value()).query(MarksTable::read).list().stream()
                .collect(Collectors.toUnmodifiableMap(Marks::id, Function.identity()));
    }

    public boolean wish(AttendanceId attendance, boolean wished) {
        return changes("""
                update attendance
                set wishes_pause = :value
                where id = :id
                and wishes_pause <> :value
                and state in ('waiting', 'admitted', 'away')
                """, attendance, wished);
    }

    public void forgetWishes(MeetingId meeting) {
        change("update attendance set wishes_pause = false where meeting_id = :meeting and wishes_pause", meeting);
    }

    public void ask(AttendanceId attendance) {
        changes("""
                update attendance
                set asked = :value, speaks = :value
                where id = :id
                and state in ('waiting', 'admitted', 'away')
                """, attendance, true);
    }

    public boolean answer(AttendanceId attendance) {
        return changes("update attendance set asked = :value where id = :id and asked", attendance, false);
    }

    public void forgetVoices(MeetingId meeting) {
        change("update attendance set asked = false, speaks = false where meeting_id = :meeting", meeting);
    }

    /** False if they knocked already since they came. */
    public boolean knock(AttendanceId attendance, Instant now) {
        return sql.sql("""
                        update attendance
                        set knocked_at = :now
                        where id = :id
                        and (knocked_at is null or knocked_at < came_at)
                        and state in ('waiting', 'admitted', 'away')
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", attendance.value())
                        .update()
                == 1;
    }

    /** False if it is no news, or comes too soon after the last. */
    public boolean line(AttendanceId attendance, LineQuality line, Instant now, Instant recently) {
        return sql.sql("""
                        update attendance
                        set line = :line, line_at = :now
                        where id = :id
                        and line <> :line
                        and (line_at is null or line_at <= :recently)
                        and state in ('waiting', 'admitted', 'away')
                        """)
                        .param("line", line.text())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("recently", recently.atOffset(ZoneOffset.UTC))
                        .param("id", attendance.value())
                        .update()
                == 1;
    }

    public void refuse(AttendanceId attendance, String key, byte[] words) {
        sql.sql("update attendance set refusal = :key, refusal_words = :words where id = :id")
                .param("key", key)
                .param("words", words)
                .param("id", attendance.value())
                .update();
    }

    public Optional<KeptRefusal> refusal(AttendanceId attendance) {
        return sql.sql("select refusal, refusal_words from attendance where id = :id and refusal is not null")
                .param("id", attendance.value())
                .query((row, number) -> new KeptRefusal(row.getString("refusal"), row.getBytes("refusal_words")))
                .optional();
    }

    /** Who comes again begins anew. */
    public void begin(AttendanceId attendance) {
        sql.sql("""
                        update attendance
                        set refusal = null, refusal_words = null, abrupt = false, line = 'good', asked = false,
                          speaks = false, wishes_pause = false
                        where id = :id
                        and (refusal is not null or abrupt or line <> 'good' or asked or speaks or wishes_pause)
                        """).param("id", attendance.value()).update();
    }

    public void forget(MeetingId meeting) {
        change("""
                update attendance
                set refusal = null, refusal_words = null, abrupt = false, line = 'good', line_at = null, asked = false,
                  speaks = false, wishes_pause = false, knocked_at = null, presence = 'text', hears_from = null,
                  lease_until = came_at
                where meeting_id = :meeting
                """, meeting);
    }

    private void change(String statement, MeetingId meeting) {
        sql.sql(statement).param("meeting", meeting.value()).update();
    }

    private boolean changes(String statement, AttendanceId attendance, boolean value) {
        return sql.sql(statement)
                        .param("value", value)
                        .param("id", attendance.value())
                        .update()
                == 1;
    }

    private static Marks read(ResultSet row, int number) throws SQLException {
        return new Marks(
                new AttendanceId(row.getObject("id", UUID.class)),
                new PersonaId(row.getObject("persona_id", UUID.class)),
                AttendanceState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getBoolean("leads"),
                row.getBoolean("asked"),
                row.getBoolean("speaks"),
                row.getBoolean("wishes_pause"),
                row.getBoolean("outside"),
                row.getBoolean("knocked"),
                LineQuality.of(row.getString("line")),
                row.getBoolean("abrupt"),
                row.getBoolean("covered"),
                row.getBoolean("aside"));
    }
}
