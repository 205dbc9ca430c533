package org.hearth.meetings.meeting;

import static org.hearth.kernel.Stored.atZone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings. One that was called off is not found any more. */
@Repository
class MeetingTable {

    private static final String COLUMNS =
            "id, group_id, topic, words, starts_at, length_minutes, zone, encrypted, state";

    private final JdbcClient database;

    MeetingTable(JdbcClient database) {
        this.database = database;
    }

    /** Sent twice, it is planned once. */
    void add(Meeting meeting, Optional<Integer> places, UUID submission) {
        database.sql("""
                        insert into meeting
                            (id, group_id, topic, words, starts_at, length_minutes, zone, encrypted, seats, submission)
                        values (:id, :group, :topic, :words, :startsAt, :minutes, :zone, :encrypted, :seats, :submission)
                        on conflict (submission) do nothing
                        """)
                .param("id", meeting.id().value())
                .param("group", meeting.group().value())
                .param("topic", meeting.topic())
                .param("words", meeting.words())
                .param("startsAt", atZone(meeting.startsAt()))
                .param("minutes", meeting.length().toMinutes())
                .param("zone", meeting.zone().getId())
                .param("encrypted", meeting.encrypted())
                .param("seats", places.orElse(null))
                .param("submission", submission)
                .update();
    }

    Optional<Meeting> find(GroupId group, MeetingId meeting) {
        return database.sql("select " + COLUMNS + """
                         from meeting
                        where id = :meeting
                        and group_id = :group
                        and state <> 'CALLED_OFF'
                        """)
                .param("meeting", meeting.value())
                .param("group", group.value())
                .query(MeetingTable::meeting)
                .optional();
    }

    /** Meetings that are still to come or can still be entered, soonest first; by the index meeting_group_start. */
    List<Meeting> ahead(Collection<GroupId> groups, Instant now) {
        return database.sql("select " + COLUMNS + """
                         from meeting
                        where group_id = any(:groups)
                        and state = 'PLANNED'
                        and starts_at + make_interval(mins => length_minutes) > :closed
                        order by starts_at
                        limit 50
                        """)
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .param("closed", atZone(now.minus(Meeting.LATE)))
                .query(MeetingTable::meeting)
                .list();
    }

    /** Held or to come, soonest first; by the index meeting_group_start. */
    List<Meeting> from(Collection<GroupId> groups, Instant from, int atMost) {
        return database.sql("select " + COLUMNS + """
                         from meeting
                        where group_id = any(:groups)
                        and state <> 'CALLED_OFF'
                        and starts_at >= :from
                        order by starts_at
                        limit :atMost
                        """)
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .param("from", atZone(from))
                .param("atMost", atMost)
                .query(MeetingTable::meeting)
                .list();
    }

    /** False if there is none that may still be changed: it starts at this time or earlier, or has been called off. */
    boolean encrypt(GroupId group, MeetingId meeting, boolean encrypted, Instant startsAfter) {
        return database.sql("""
                        update meeting
                        set encrypted = :encrypted
                        where id = :meeting
                        and group_id = :group
                        and state = 'PLANNED'
                        and starts_at > :startsAfter
                        """)
                        .param("encrypted", encrypted)
                        .param("meeting", meeting.value())
                        .param("group", group.value())
                        .param("startsAfter", atZone(startsAfter))
                        .update()
                == 1;
    }

    /** False if it is none that may still be changed, as with {@link #encrypt}. */
    boolean move(GroupId group, MeetingId meeting, Instant start, Duration length, Instant startsAfter) {
        return database.sql("""
                        update meeting
                        set starts_at = :start, length_minutes = :minutes
                        where id = :meeting
                        and group_id = :group
                        and state = 'PLANNED'
                        and starts_at > :startsAfter
                        """)
                        .param("start", atZone(start))
                        .param("minutes", length.toMinutes())
                        .param("meeting", meeting.value())
                        .param("group", group.value())
                        .param("startsAfter", atZone(startsAfter))
                        .update()
                == 1;
    }

    boolean end(MeetingId meeting) {
        return move(meeting, "ENDED");
    }

    boolean callOff(MeetingId meeting) {
        return move(meeting, "CALLED_OFF");
    }

    private boolean move(MeetingId meeting, String state) {
        return database.sql("update meeting set state = :state where id = :meeting and state = 'PLANNED'")
                        .param("meeting", meeting.value())
                        .param("state", state)
                        .update()
                == 1;
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("topic"),
                row.getString("words"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                Duration.ofMinutes(row.getInt("length_minutes")),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("encrypted"),
                row.getString("state").equals("ENDED"));
    }
}
