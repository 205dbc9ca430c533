package org.hearth.live.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.live.keys.Keyring.Beside;
import org.hearth.live.keys.Keyring.Holder;
import org.hearth.live.presence.AttendanceId;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the recipients and envelopes of those who are here; knows no key. */
@Repository
class KeysTable {

    private final JdbcClient sql;

    KeysTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest one counts; false if nothing is new, or if they are not here any more: their row is held meanwhile. */
    boolean receive(AttendanceId who, Recipient recipient) {
        return sql.sql("""
                        insert into room_key as mine (attendance_id, recipient)
                        select id, :recipient
                        from attendance
                        where id = :who
                        and state in ('waiting', 'admitted', 'away', 'helping')
                        for no key update
                        on conflict (attendance_id) do update
                        set recipient = excluded.recipient, epoch = null, envelope = null
                        where mine.recipient <> excluded.recipient
                        """)
                        .param("recipient", recipient.text())
                        .param("who", who.value())
                        .update()
                == 1;
    }

    /** False if there is one already, or if they are not at the desk any more. */
    boolean keep(AttendanceId who, Recipient recipient) {
        return sql.sql("""
                        insert into room_key (attendance_id, recipient)
                        select id, :recipient
                        from attendance
                        where id = :who
                        and state = 'helping'
                        for no key update
                        on conflict do nothing
                        """)
                        .param("recipient", recipient.text())
                        .param("who", who.value())
                        .update()
                == 1;
    }

    /** Nothing for somebody who is not inside this meeting, or has another recipient by now. */
    void put(MeetingId meeting, int epoch, Envelope envelope) {
        sql.sql("""
                        update room_key
                        set epoch = :epoch, envelope = :content
                        from attendance
                        where room_key.attendance_id = :who
                        and attendance.id = room_key.attendance_id
                        and meeting_id = :meeting
                        and state in ('admitted', 'away')
                        and recipient = coalesce(:recipient, recipient)
                        """)
                .param("epoch", epoch)
                .param("content", envelope.content())
                .param("who", envelope.attendance().value())
                .param("meeting", meeting.value())
                .param("recipient", envelope.to().map(Recipient::text).orElse(null), java.sql.Types.VARCHAR)
                .update();
    }

    Optional<Kept> newest(AttendanceId who) {
        return sql.sql("select epoch, envelope from room_key where attendance_id = :who and epoch is not null")
                .param("who", who.value())
                .query((row, number) -> new Kept(row.getInt("epoch"), row.getBytes("envelope")))
                .optional();
    }

    /** Those inside: a facilitator who is there comes first, who is away last. */
    List<Holder> inside(MeetingId meeting) {
        return sql.sql("""
                        select id, recipient, coalesce(epoch, 0) as held, leads
                        from room_key
                        join attendance on id = attendance_id
                        where meeting_id = :meeting
                        and state in ('admitted', 'away')
                        order by state = 'away', leads desc, seat
                        """)
                .param("meeting", meeting.value())
                .query(KeysTable::read)
                .list();
    }

    /** Those at the desk beside the room whose pages give a sign of life. Serves attendance_helping. */
    List<Beside> beside(MeetingId meeting, Instant now) {
        return sql.sql("""
                        select recipient, on_call and phase = 'held' as called
                        from room_key
                        join attendance on id = attendance_id
                        join room using (meeting_id)
                        where meeting_id = :meeting
                        and state = 'helping'
                        and lease_until > :now
                        order by came_at, id
                        """)
                .param("meeting", meeting.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Beside(new Recipient(row.getString("recipient")), row.getBoolean("called")))
                .list();
    }

    /** Those before the door included. */
    Map<AttendanceId, Recipient> of(MeetingId meeting, Collection<AttendanceId> who) {
        return sql
                .sql("""
                        select id, recipient
                        from room_key
                        join attendance on id = attendance_id
                        where meeting_id = :meeting
                        and id = any (:ids)
                        and state in ('waiting', 'admitted', 'away')
                        """)
                .param("meeting", meeting.value())
                .param("ids", who.stream().map(AttendanceId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new AttendanceId(row.getObject("id", UUID.class)), new Recipient(row.getString("recipient"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void forget(AttendanceId who) {
        sql.sql("delete from room_key where attendance_id = :who")
                .param("who", who.value())
                .update();
    }

    boolean forget(AttendanceId who, Recipient recipient) {
        return sql.sql("delete from room_key where attendance_id = :who and recipient = :recipient")
                        .param("who", who.value())
                        .param("recipient", recipient.text())
                        .update()
                == 1;
    }

    /** In which meetings somebody at the desk has fallen silent. Serves attendance_helping. */
    Set<MeetingId> forgetSilent(Instant now) {
        return sql.sql("""
                        delete from room_key
                        using attendance
                        where attendance.id = attendance_id
                        and state = 'helping'
                        and lease_until < :now
                        returning meeting_id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new MeetingId(row.getObject("meeting_id", UUID.class)))
                .set();
    }

    void forget(MeetingId meeting) {
        sql.sql("""
                        delete from room_key
                        using attendance
                        where attendance.id = attendance_id
                        and meeting_id = :meeting
                        """).param("meeting", meeting.value()).update();
    }

    private static Holder read(ResultSet row, int number) throws SQLException {
        return new Holder(
                new AttendanceId(row.getObject("id", UUID.class)),
                new Recipient(row.getString("recipient")),
                row.getInt("held"),
                row.getBoolean("leads"));
    }
}
