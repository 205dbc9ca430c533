package org.hearth.live.aside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.live.aside.AsideView.Holder;
import org.hearth.live.keys.Envelope;
import org.hearth.live.keys.Kept;
import org.hearth.live.keys.Recipient;
import org.hearth.live.presence.AttendanceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the key of two. Their recipients are those of the circle: no others can be brought in. */
@Repository
class AsideKeysTable {

    private final JdbcClient sql;

    AsideKeysTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if that is not the epoch that follows. */
    boolean begin(AsideId aside, int epoch) {
        return sql.sql("update aside set epoch = :epoch where id = :id and epoch = :epoch - 1 and state = 'begun'")
                        .param("epoch", epoch)
                        .param("id", aside.value())
                        .update()
                == 1;
    }

    /** Nothing for somebody who is not one of the two, or has another recipient by now. */
    void put(AsideId aside, int epoch, Envelope envelope) {
        sql.sql("""
                        update aside_place
                        set epoch = :epoch, envelope = :content, recipient = room_key.recipient
                        from room_key
                        where aside_id = :aside
                        and identity = :identity
                        and room_key.attendance_id = aside_place.attendance_id
                        and room_key.recipient = :recipient
                        """)
                .param("epoch", epoch)
                .param("content", envelope.content())
                .param("aside", aside.value())
                .param("identity", envelope.attendance().value())
                .param("recipient", envelope.to().map(Recipient::text).orElse(""))
                .update();
    }

    /** Only what is sealed to the recipient they have now. */
    Optional<Kept> newest(AttendanceId who) {
        return sql.sql("""
                        select aside_place.epoch, aside_place.envelope
                        from aside_place
                        join room_key using (attendance_id, recipient)
                        where attendance_id = :who
                        and aside_place.epoch is not null
                        """)
                .param("who", who.value())
                .query((row, number) -> new Kept(row.getInt("epoch"), row.getBytes("envelope")))
                .optional();
    }

    List<Holder> holders(AsideId aside) {
        return sql.sql("""
                        select identity, attendance_id, room_key.recipient,
                          case when aside_place.recipient = room_key.recipient then aside_place.epoch else 0 end as held
                        from aside_place
                        join room_key using (attendance_id)
                        where aside_id = :aside
                        order by asks desc
                        """)
                .param("aside", aside.value())
                .query(AsideKeysTable::read)
                .list();
    }

    private static Holder read(ResultSet row, int number) throws SQLException {
        return new Holder(
                new AttendanceId(row.getObject("identity", UUID.class)),
                new AttendanceId(row.getObject("attendance_id", UUID.class)),
                new Recipient(row.getString("recipient")),
                row.getInt("held"));
    }
}
