package org.hearth.live.aside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.live.aside.Aside.Place;
import org.hearth.live.aside.Aside.State;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Room.MediaRoom;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of those who speak aside. */
@Repository
class AsideTable {

    private static final String SELECT = "select id, meeting_id, media_room, state, epoch from aside ";

    /**
     * Somebody of it is not in the circle any more, or out of sight, or neither of them leads. Asked at every use: whoever
     * goes, or is told that they lead no more, takes no lock of ours.
     */
    private static final String BROKEN = """
            not exists (
              select from aside_place
              join attendance on attendance.id = attendance_id
              where aside_id = aside.id
              and attendance.leads)
            or (select count(*)
              from aside_place
              join attendance on attendance.id = attendance_id
              join room using (meeting_id)
              where aside_id = aside.id
              and attendance.state = 'admitted'
              and not covered
              and ended_at is null)
            < case when aside.state = 'declined' then 1 else 2 end
            """;

    private final JdbcClient sql;

    AsideTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Also one in which the other has fallen away meanwhile, so that it can be ended. */
    Optional<Aside> find(AttendanceId who) {
        return one("where id = (select aside_id from aside_place where attendance_id = :who)", who);
    }

    /** One that holds: both are in the circle and in sight. */
    Optional<Aside> of(AttendanceId who) {
        return one(
                "where id = (select aside_id from aside_place where attendance_id = :who) and not (" + BROKEN + ")",
                who);
    }

    private Optional<Aside> one(String where, AttendanceId who) {
        return sql.sql(SELECT + where)
                .param("who", who.value())
                .query(this::read)
                .optional();
    }

    /** Those that hold. */
    List<Aside> holding(MeetingId meeting) {
        return in(meeting, "and not (" + BROKEN + ")");
    }

    List<Aside> in(MeetingId meeting) {
        return in(meeting, "");
    }

    private List<Aside> in(MeetingId meeting, String which) {
        return sql.sql(SELECT + "where meeting_id = :meeting " + which)
                .param("meeting", meeting.value())
                .query(this::read)
                .list();
    }

    List<Aside> broken() {
        return sql.sql(SELECT + "where " + BROKEN).query(this::read).list();
    }

    void add(Aside aside) {
        sql.sql("insert into aside (id, meeting_id, media_room, state) values (:id, :meeting, :room, :state)")
                .param("id", aside.id().value())
                .param("meeting", aside.meeting().value())
                .param("room", aside.room().value())
                .param("state", aside.state().text())
                .update();
        aside.places().forEach(place -> add(aside.id(), place));
    }

    private void add(AsideId aside, Place place) {
        sql.sql("""
                        insert into aside_place (attendance_id, aside_id, identity, asks)
                        values (:attendance, :aside, :identity, :asks)
                        """)
                .param("attendance", place.attendance().value())
                .param("aside", aside.value())
                .param("identity", place.identity().value())
                .param("asks", place.asks())
                .update();
    }

    void become(AsideId aside, State state) {
        sql.sql("update aside set state = :state where id = :id")
                .param("state", state.text())
                .param("id", aside.value())
                .update();
    }

    void leave(AttendanceId who) {
        sql.sql("delete from aside_place where attendance_id = :who")
                .param("who", who.value())
                .update();
    }

    /** False if somebody else was faster. */
    boolean remove(AsideId aside) {
        return sql.sql("delete from aside where id = :id")
                        .param("id", aside.value())
                        .update()
                == 1;
    }

    /** Which of these may keep a line open. */
    Set<AttendanceId> lasting(Collection<AttendanceId> identities) {
        return sql.sql("""
                        select identity
                        from aside_place
                        join aside on aside.id = aside_id
                        where identity = any (:identities)
                        and state = 'begun'
                        and not
                        (""" + BROKEN + ")")
                .param(
                        "identities",
                        identities.stream().map(AttendanceId::value).toArray(UUID[]::new))
                .query((row, number) -> id(row, "identity"))
                .set();
    }

    private Aside read(ResultSet row, int number) throws SQLException {
        var id = new AsideId(row.getObject("id", UUID.class));
        return new Aside(
                id,
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new MediaRoom(row.getObject("media_room", UUID.class)),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("epoch"),
                places(id));
    }

    private List<Place> places(AsideId aside) {
        return sql.sql("""
                        select attendance_id, identity, asks
                        from aside_place
                        where aside_id = :aside
                        order by asks desc
                        """)
                .param("aside", aside.value())
                .query((row, number) ->
                        new Place(id(row, "attendance_id"), id(row, "identity"), row.getBoolean("asks")))
                .list();
    }

    private static AttendanceId id(ResultSet row, String column) throws SQLException {
        return new AttendanceId(row.getObject(column, UUID.class));
    }
}
