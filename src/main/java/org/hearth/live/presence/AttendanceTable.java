package org.hearth.live.presence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of attendance. Who moves people lets {@code RoomTable.lock} go before. */
@Repository
public class AttendanceTable {

    private static final String SELECT = """
            select id, meeting_id, persona_id, leads, state, presence, seat, covered
            from attendance
            """;

    private final JdbcClient sql;

    AttendanceTable(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Attendance> find(MeetingId meeting, PersonaId persona) {
        return sql.sql(SELECT + "where meeting_id = :meeting and persona_id = :persona")
                .param("meeting", meeting.value())
                .param("persona", persona.value())
                .query(AttendanceTable::read)
                .optional();
    }

    public Optional<Attendance> find(MeetingId meeting, AttendanceId attendance) {
        return sql.sql(SELECT + "where meeting_id = :meeting and id = :id")
                .param("meeting", meeting.value())
                .param("id", attendance.value())
                .query(AttendanceTable::read)
                .optional();
    }

    /** Those inside by their chairs, then those at the door by their coming. */
    public List<Attendance> here(MeetingId meeting) {
        return sql.sql(SELECT + """
                        where meeting_id = :meeting
                        and state in ('waiting', 'admitted', 'away')
                        order by seat nulls last, came_at, id
                        """)
                .param("meeting", meeting.value())
                .query(AttendanceTable::read)
                .list();
    }

    /** Everybody who ever came to this meeting: by their chairs, then by their coming. */
    public List<Attendance> all(MeetingId meeting) {
        return sql.sql(SELECT + """
                        where meeting_id = :meeting
                        order by seat nulls last, came_at, id
                        """)
                .param("meeting", meeting.value())
                .query(AttendanceTable::read)
                .list();
    }

    /** Where this persona has come, in rooms not closed yet. */
    public List<MeetingId> comeTo(PersonaId persona) {
        return sql.sql("""
                        select meeting_id
                        from attendance
                        join room using (meeting_id)
                        where persona_id = :persona
                        and ended_at is null
                        """)
                .param("persona", persona.value())
                .query((row, number) -> new MeetingId(row.getObject("meeting_id", UUID.class)))
                .list();
    }

    /** Sent out without having come. */
    public void keepOut(MeetingId meeting, PersonaId persona, Instant now) {
        sql.sql("""
                        insert into attendance as mine
                          (id, meeting_id, persona_id, leads, state, presence, came_at, lease_until)
                        values (:id, :meeting, :persona, false, 'removed', 'text', :now, :now)
                        on conflict (meeting_id, persona_id) do update
                        set state = 'removed', seat = null
                        """)
                .param("id", AttendanceId.random().value())
                .param("meeting", meeting.value())
                .param("persona", persona.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everybody's being in any meeting that still counts, of one persona. */
    public List<Attendance> here(PersonaId persona) {
        return sql.sql(SELECT + "where persona_id = :persona and state in ('waiting', 'admitted', 'away')")
                .param("persona", persona.value())
                .query(AttendanceTable::read)
                .list();
    }

    /** Which of these are inside now, in sight. */
    public Set<AttendanceId> inside(Collection<AttendanceId> attendances) {
        return sql.sql("""
                        select id
                        from attendance
                        where id = any (:ids)
                        and state in ('admitted', 'away')
                        and not covered
                        """)
                .param("ids", attendances.stream().map(AttendanceId::value).toArray(UUID[]::new))
                .query((row, number) -> new AttendanceId(row.getObject("id", UUID.class)))
                .set();
    }

    /** Comes to the door, for the first time or again. Who was sent out stays out; who is here stays as they are. */
    public void come(
            MeetingId meeting, PersonaId persona, boolean leads, Presence presence, Instant now, Instant until) {
        sql.sql("""
                        insert into attendance as mine
                          (id, meeting_id, persona_id, leads, state, presence, came_at, lease_until)
                        values (:id, :meeting, :persona, :leads, 'waiting', :presence, :now, :until)
                        on conflict (meeting_id, persona_id) do update
                        set state = case when mine.state in ('left', 'helping') then 'waiting' else mine.state end,
                          came_at = case when mine.state in ('left', 'helping') then excluded.came_at else mine.came_at end,
                          presence = excluded.presence,
                          leads = excluded.leads,
                          lease_until = greatest(mine.lease_until, excluded.lease_until)
                        where mine.state <> 'removed'
                        """)
                .param("id", AttendanceId.random().value())
                .param("meeting", meeting.value())
                .param("persona", persona.value())
                .param("leads", leads)
                .param("presence", presence.text())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Gives one who waits the first free chair; false if there is none, or if they do not wait. */
    public boolean seat(Attendance waiting) {
        return sql.sql("""
                        update attendance
                        set state = 'admitted',
                          seat = (
                            select min(chair)
                            from generate_series(1, 15) as chair
                            where chair not in (
                              select seat
                              from attendance
                              where meeting_id = :meeting
                              and seat is not null)),
                          hears_from = (
                            select coalesce(max(place), 0)
                            from chat_line
                            where meeting_id = :meeting)
                        where id = :id
                        and state = 'waiting'
                        and exists (
                          select 1
                          from attendance
                          where meeting_id = :meeting
                          having count(seat) < 15)
                        """)
                        .param("id", waiting.id().value())
                        .param("meeting", waiting.meeting().value())
                        .update()
                == 1;
    }

    /** Takes somebody from the room or the door; false if they were in neither. */
    public boolean release(AttendanceId attendance, AttendanceState to) {
        return sql.sql("""
                        update attendance
                        set state = :to, seat = null, abrupt = false
                        where id = :id
                        and state in ('waiting', 'admitted', 'away')
                        """)
                        .param("to", to.text())
                        .param("id", attendance.value())
                        .update()
                == 1;
    }

    /** Also sends out who has left: they may not come back. */
    public boolean remove(AttendanceId attendance) {
        return sql.sql("update attendance set state = 'removed', seat = null where id = :id and state <> 'removed'")
                        .param("id", attendance.value())
                        .update()
                == 1;
    }

    public void releaseAll(MeetingId meeting) {
        sql.sql("""
                        update attendance
                        set state = 'left', seat = null
                        where meeting_id = :meeting
                        and state in ('waiting', 'admitted', 'away', 'helping')
                        """).param("meeting", meeting.value()).update();
    }

    /** Whether they lead is asked of this row from then on; false if it was so. */
    public boolean lead(PersonaId persona, boolean leads) {
        return sql.sql("""
                        update attendance
                        set leads = :leads
                        where persona_id = :persona
                        and state in ('waiting', 'admitted', 'away')
                        and leads <> :leads
                        """)
                        .param("leads", leads)
                        .param("persona", persona.value())
                        .update()
                > 0;
    }

    public boolean present(AttendanceId attendance, Presence presence) {
        return sql.sql("update attendance set presence = :presence where id = :id and presence <> :presence")
                        .param("presence", presence.text())
                        .param("id", attendance.value())
                        .update()
                == 1;
    }

    private static Attendance read(ResultSet row, int number) throws SQLException {
        return new Attendance(
                new AttendanceId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new PersonaId(row.getObject("persona_id", UUID.class)),
                row.getBoolean("leads"),
                AttendanceState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Presence.of(row.getString("presence")),
                row.getInt("seat"),
                row.getBoolean("covered"));
    }
}
