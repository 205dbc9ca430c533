package org.hearth.live.help;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.hearth.live.presence.AttendanceId;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The part of attendance that is at the desk beside the room. Nothing here gives or takes a chair. */
@Repository
class DeskTable {

    /** Somebody's place at one meeting's desk. */
    record Place(MeetingId meeting, AttendanceId attendance) {}

    private final JdbcClient sql;

    DeskTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Sits down, or stays; false for who is inside, at the door or sent out. */
    boolean arrive(MeetingId meeting, PersonaId persona, boolean onCall, Instant now, Instant until) {
        return sql.sql("""
                        insert into attendance as mine
                          (id, meeting_id, persona_id, leads, on_call, state, presence, came_at, lease_until, hears_from)
                        values (:id, :meeting, :persona, false, :onCall, 'helping', 'text', :now, :until, (
                          select coalesce(max(place), 0)
                          from chat_line
                          where meeting_id = :meeting))
                        on conflict (meeting_id, persona_id) do update
                        set on_call = excluded.on_call,
                          lease_until = excluded.lease_until,
                          hears_from = case when mine.state = 'left' then excluded.hears_from else mine.hears_from end,
                          state = 'helping'
                        where mine.state in ('left', 'helping')
                        """)
                        .param("id", AttendanceId.random().value())
                        .param("meeting", meeting.value())
                        .param("persona", persona.value())
                        .param("onCall", onCall)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** True if they were at the desk. */
    boolean leave(AttendanceId attendance) {
        return sql.sql("update attendance set state = 'left', on_call = false where id = :id and state = 'helping'")
                        .param("id", attendance.value())
                        .update()
                == 1;
    }

    void extend(AttendanceId attendance, Instant until) {
        sql.sql("update attendance set lease_until = :until where id = :id and state = 'helping'")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", attendance.value())
                .update();
    }

    /** At which desks this persona sits. */
    List<Place> of(PersonaId persona) {
        return sql.sql("select meeting_id, id from attendance where persona_id = :persona and state = 'helping'")
                .param("persona", persona.value())
                .query((row, number) -> new Place(
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        new AttendanceId(row.getObject("id", UUID.class))))
                .list();
    }
}
