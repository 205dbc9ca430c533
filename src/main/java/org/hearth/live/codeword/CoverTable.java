package org.hearth.live.codeword;

import java.util.List;
import java.util.UUID;
import org.hearth.identity.PersonaId;
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

    /** Whether they still have their chair or not. */
    List<PersonaId> in(MeetingId meeting) {
        return sql.sql("""
                        select persona_id
                        from attendance
                        where meeting_id = :meeting
                        and covered
                        and state <> 'removed'
                        order by seat nulls last, came_at, id
                        """)
                .param("meeting", meeting.value())
                .query((row, number) -> new PersonaId(row.getObject("persona_id", UUID.class)))
                .list();
    }

    void forget(MeetingId meeting) {
        sql.sql("update attendance set covered = false where meeting_id = :meeting and covered")
                .param("meeting", meeting.value())
                .update();
    }
}
