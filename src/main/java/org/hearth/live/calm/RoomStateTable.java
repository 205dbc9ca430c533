package org.hearth.live.calm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The part of a room that changes during an evening. Who writes lets {@code RoomTable.lock} go before. */
@Repository
public class RoomStateTable {

    /** Nobody who leads gives a sign of life, and others are there. */
    private static final String ALONE = """
            (not exists (
              select 1
              from attendance
              where attendance.meeting_id = room.meeting_id
              and state = 'admitted'
              and leads)
            and exists (
              select 1
              from attendance
              where attendance.meeting_id = room.meeting_id
              and state in ('admitted', 'away')
              and not leads))
            """;

    private final JdbcClient sql;

    RoomStateTable(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<RoomState> find(MeetingId meeting) {
        return sql.sql("""
                        select meeting_id, group_id, phase, quiet, locked_at is not null as locked, locks_at
                        from room
                        join meeting on meeting.id = meeting_id
                        where meeting_id = :meeting
                        """)
                .param("meeting", meeting.value())
                .query(RoomStateTable::read)
                .optional();
    }

    /** Rooms that are held and need not be, or are not and must. Serves room_going. */
    List<MeetingId> adrift() {
        return sql.sql("""
                        select meeting_id
                        from room
                        where ended_at is null
                        and opened_at is not null
                        and (phase = 'held') <>
                        """ + ALONE).query(RoomStateTable::readMeeting).list();
    }

    boolean isAlone(MeetingId meeting) {
        return sql.sql("select " + ALONE + " from room where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query(Boolean.class)
                .single();
    }

    void hold(MeetingId meeting, Instant now) {
        sql.sql("""
                        update room
                        set goes_on = phase, phase = 'held', held_since = :now
                        where meeting_id = :meeting
                        and phase <> 'held'
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("meeting", meeting.value())
                .update();
    }

    void release(MeetingId meeting) {
        sql.sql("""
                        update room
                        set phase = goes_on, goes_on = null, held_since = null
                        where meeting_id = :meeting
                        and phase = 'held'
                        """).param("meeting", meeting.value()).update();
    }

    /** True if that is new. A room that is held stays so, and is this afterwards. */
    boolean become(MeetingId meeting, Phase phase) {
        return sql.sql("""
                        update room
                        set phase = case when phase = 'held' then phase else :phase end,
                          goes_on = case when phase = 'held' then :phase end
                        where meeting_id = :meeting
                        and ended_at is null
                        and coalesce(goes_on, phase) <> :phase
                        """)
                        .param("phase", phase.text())
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    public boolean quiet(MeetingId meeting, boolean quiet) {
        return sql.sql("update room set quiet = :quiet where meeting_id = :meeting and quiet <> :quiet")
                        .param("quiet", quiet)
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    public void lock(MeetingId meeting, Instant now) {
        sql.sql("""
                        update room
                        set locked_at = :now, locks_at = null
                        where meeting_id = :meeting
                        and locked_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("meeting", meeting.value())
                .update();
    }

    public void unlock(MeetingId meeting) {
        sql.sql("update room set locked_at = null, locks_at = null where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .update();
    }

    public void lockLater(MeetingId meeting, Instant then) {
        sql.sql("update room set locks_at = :then where meeting_id = :meeting and locked_at is null")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .param("meeting", meeting.value())
                .update();
    }

    public List<MeetingId> dueToLock(Instant now) {
        return sql.sql("""
                        select meeting_id
                        from room
                        where ended_at is null
                        and opened_at is not null
                        and locks_at <= :now
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(RoomStateTable::readMeeting)
                .list();
    }

    /** Rooms held since then or longer. Serves room_going. */
    List<MeetingId> heldSince(Instant then) {
        return sql.sql("""
                        select meeting_id
                        from room
                        where ended_at is null
                        and opened_at is not null
                        and phase = 'held'
                        and held_since <= :then
                        """)
                .param("then", then.atOffset(ZoneOffset.UTC))
                .query(RoomStateTable::readMeeting)
                .list();
    }

    /** True the first time. */
    boolean call(MeetingId meeting) {
        return sql.sql("update room set called = true where meeting_id = :meeting and not called")
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    /** Rooms in which somebody must be kept from sending picture or sound. Serves room_going. */
    public List<MeetingId> hushed() {
        return sql.sql("""
                        select meeting_id
                        from room
                        where ended_at is null
                        and opened_at is not null
                        and (phase <> 'open' or quiet or exists (select 1 from aside where aside.meeting_id = room.meeting_id))
                        """).query(RoomStateTable::readMeeting).list();
    }

    private static MeetingId readMeeting(ResultSet row, int number) throws SQLException {
        return new MeetingId(row.getObject("meeting_id", UUID.class));
    }

    private static RoomState read(ResultSet row, int number) throws SQLException {
        return new RoomState(
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                Phase.valueOf(row.getString("phase").toUpperCase(Locale.ROOT)),
                row.getBoolean("quiet"),
                row.getBoolean("locked"),
                Optional.ofNullable(row.getObject("locks_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
