package org.hearth.live.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.kernel.Id;
import org.hearth.live.room.Room.MediaRoom;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of rooms. */
@Repository
public class RoomTable {

    private static final String SELECT = """
            select meeting_id, media_room, opened_at is not null as opened, ended_at is not null as ended, epoch
            from room
            """;

    private final JdbcClient sql;

    RoomTable(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Room> find(MeetingId meeting) {
        return sql.sql(SELECT + "where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query(RoomTable::read)
                .optional();
    }

    /** Makes the meeting's room if it has none yet. */
    public void prepare(Meeting meeting) {
        sql.sql("""
                        insert into room (meeting_id, media_room, closes_at)
                        values (:meeting, :mediaRoom, :closesAt)
                        on conflict do nothing
                        """)
                .param("meeting", meeting.id().value())
                .param("mediaRoom", Id.random())
                .param("closesAt", meeting.closesAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Holds the row until the transaction ends: whoever moves people does it one after the other. */
    public Optional<Room> lock(MeetingId meeting) {
        return sql.sql(SELECT + "where meeting_id = :meeting for update")
                .param("meeting", meeting.value())
                .query(RoomTable::read)
                .optional();
    }

    public void open(MeetingId meeting, Instant now) {
        sql.sql("update room set opened_at = :now where meeting_id = :meeting and opened_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("meeting", meeting.value())
                .update();
    }

    public void end(MeetingId meeting, Instant now) {
        sql.sql("update room set ended_at = :now where meeting_id = :meeting and ended_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("meeting", meeting.value())
                .update();
    }

    /** False if that is not the epoch that follows. */
    public boolean begin(MeetingId meeting, int epoch) {
        return sql.sql("update room set epoch = :epoch where meeting_id = :meeting and epoch = :epoch - 1")
                        .param("epoch", epoch)
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    /** Rooms in which somebody may be. */
    public List<MeetingId> going() {
        return sql.sql("select meeting_id from room where ended_at is null and opened_at is not null")
                .query(RoomTable::readMeeting)
                .list();
    }

    /** Rooms nobody ended although their time is over. */
    public List<MeetingId> overdue(Instant now) {
        return sql.sql("select meeting_id from room where ended_at is null and closes_at < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(RoomTable::readMeeting)
                .list();
    }

    private static MeetingId readMeeting(ResultSet row, int number) throws SQLException {
        return new MeetingId(row.getObject("meeting_id", UUID.class));
    }

    private static Room read(ResultSet row, int number) throws SQLException {
        return new Room(
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new MediaRoom(row.getObject("media_room", UUID.class)),
                row.getBoolean("opened"),
                row.getBoolean("ended"),
                row.getInt("epoch"));
    }
}
