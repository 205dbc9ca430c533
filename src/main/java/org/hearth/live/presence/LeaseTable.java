package org.hearth.live.presence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The part of attendance that changes all the time: until when somebody counts as there without a sign of life. */
@Repository
class LeaseTable {

    private final JdbcClient sql;

    LeaseTable(JdbcClient sql) {
        this.sql = sql;
    }

    void extend(AttendanceId attendance, Instant until) {
        sql.sql("update attendance set lease_until = :until where id = :id")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", attendance.value())
                .update();
    }

    void shorten(AttendanceId attendance, Instant until) {
        sql.sql("update attendance set lease_until = least(lease_until, :until) where id = :id")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", attendance.value())
                .update();
    }

    /** Only of who is inside: at the door nobody has a line. */
    void shortenInside(AttendanceId attendance, Instant until) {
        sql.sql("""
                        update attendance
                        set lease_until = least(lease_until, :until)
                        where id = :id
                        and state = 'admitted'
                        """)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", attendance.value())
                .update();
    }

    /** True if they were away. */
    boolean comeBack(AttendanceId attendance) {
        return sql.sql("update attendance set state = 'admitted' where id = :id and state = 'away'")
                        .param("id", attendance.value())
                        .update()
                == 1;
    }

    /** Those inside who fell silent keep their chair and are away. Serves attendance_lease. */
    List<AttendanceChanged> fallSilent(Instant now) {
        return sql.sql("""
                        update attendance
                        set state = 'away'
                        where state = 'admitted'
                        and lease_until < :now
                        returning meeting_id, id, state
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(LeaseTable::read)
                .list();
    }

    /** Those who fell silent at the door, or long ago inside, have left. Serves attendance_lease. */
    List<AttendanceChanged> giveUp(Instant now, Instant longAgo) {
        return sql.sql("""
                        update attendance
                        set state = 'left', seat = null, abrupt = state = 'away'
                        where (state = 'waiting' and lease_until < :now)
                        or (state = 'away' and lease_until < :longAgo)
                        returning meeting_id, id, state
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("longAgo", longAgo.atOffset(ZoneOffset.UTC))
                .query(LeaseTable::read)
                .list();
    }

    private static AttendanceChanged read(ResultSet row, int number) throws SQLException {
        return new AttendanceChanged(
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new AttendanceId(row.getObject("id", UUID.class)),
                AttendanceState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
    }
}
