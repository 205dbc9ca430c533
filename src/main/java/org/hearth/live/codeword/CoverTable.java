package org.hearth.live.codeword;

import org.hearth.live.presence.AttendanceId;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is out of sight. Touches nothing else of their attendance: to all others it goes the way of any that falls silent. */
@Repository
class CoverTable {

    private final JdbcClient sql;

    CoverTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if it is no news. */
    boolean set(AttendanceId attendance, boolean covered) {
        return sql.sql("update attendance set covered = :covered where id = :id and covered <> :covered")
                        .param("covered", covered)
                        .param("id", attendance.value())
                        .update()
                == 1;
    }

    void forget(MeetingId meeting) {
        sql.sql("update attendance set covered = false where meeting_id = :meeting and covered")
                .param("meeting", meeting.value())
                .update();
    }
}
