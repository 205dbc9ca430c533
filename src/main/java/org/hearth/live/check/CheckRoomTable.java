package org.hearth.live.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Room.MediaRoom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the rooms of one person. */
@Repository
class CheckRoomTable {

    private final JdbcClient sql;

    CheckRoomTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(CheckRoom room, PersonaId persona, Instant endsAt) {
        sql.sql("""
                        insert into check_room (media_room, persona_id, sends, receives, ends_at)
                        values (:room, :persona, :sends, :receives, :endsAt)
                        """)
                .param("room", room.room().value())
                .param("persona", persona.value())
                .param("sends", room.sends().value())
                .param("receives", room.receives().value())
                .param("endsAt", endsAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of this persona that have time left. By the index check_room_persona. */
    List<CheckRoom> of(PersonaId persona, Instant now) {
        return sql.sql("""
                        select media_room, sends, receives
                        from check_room
                        where persona_id = :persona
                        and ends_at > :now
                        """)
                .param("persona", persona.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(CheckRoomTable::read)
                .list();
    }

    /** Which of these are of a room that has time left. */
    Set<AttendanceId> lasting(Collection<AttendanceId> identities, Instant now) {
        return sql.sql("""
                        select identity
                        from check_room
                        cross join lateral (values (sends), (receives)) as its (identity)
                        where ends_at > :now
                        and identity = any (:identities)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "identities",
                        identities.stream().map(AttendanceId::value).toArray(UUID[]::new))
                .query((row, number) -> new AttendanceId(row.getObject("identity", UUID.class)))
                .set();
    }

    /** Takes all rooms of this persona away, and says which they were. */
    List<CheckRoom> remove(PersonaId persona) {
        return sql.sql("delete from check_room where persona_id = :persona returning media_room, sends, receives")
                .param("persona", persona.value())
                .query(CheckRoomTable::read)
                .list();
    }

    /** Takes those away whose time is over, and says which they were. */
    List<CheckRoom> removeOver(Instant now) {
        return sql.sql("delete from check_room where ends_at <= :now returning media_room, sends, receives")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(CheckRoomTable::read)
                .list();
    }

    private static CheckRoom read(ResultSet row, int number) throws SQLException {
        return new CheckRoom(
                new MediaRoom(row.getObject("media_room", UUID.class)),
                new AttendanceId(row.getObject("sends", UUID.class)),
                new AttendanceId(row.getObject("receives", UUID.class)));
    }
}
