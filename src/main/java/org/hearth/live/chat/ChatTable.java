package org.hearth.live.chat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Submission;
import org.hearth.live.chat.ChatLine.LineId;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceState;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the chat; knows sealed lines only. */
@Repository
class ChatTable {

    @SuppressWarnings("ArrayRecordComponent")
    record NewLine(
            LineId id,
            Attendance from,
            AttendanceId about,
            Submission submission,
            Audience audience,
            boolean locked,
            byte[] content) {}

    @SuppressWarnings("ArrayRecordComponent")
    record SealedLine(
            LineId id,
            AttendanceId by,
            PersonaId from,
            byte[] content,
            boolean locked,
            Audience audience,
            Submission submission,
            AttendanceId about,
            boolean fromDoor) {

        ChatLine with(Persona writer, String text) {
            return new ChatLine(id, by, writer, text, locked, audience, submission, about, fromDoor);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record OwnLine(LineId id, MeetingId meeting, byte[] content, boolean locked) {}

    private static final String SELECT = """
            select chat_line.id, attendance_id, attendance.persona_id, sealed, locked, audience, submission,
              coalesce(about, attendance_id) as whose, from_door
            from chat_line
            join attendance on attendance.id = attendance_id
            """;

    /**
     * Who may see a line: its writer, and whose trouble it answers; of those inside everybody, or those who lead if it is
     * not for all; at the desk beside the room what asks for help, and who is on call also what is written to them while
     * nobody leads. What browsers have locked with the room's key nobody sees who came later.
     */
    private static final String SEEN_BY_READER = """
            join attendance as reader on reader.meeting_id = chat_line.meeting_id
            where (
              attendance_id = reader.id
              or (about = reader.id
                and reader.state in ('waiting', 'admitted', 'away')
                and not reader.covered)
              or (reader.state in ('admitted', 'away')
                and not reader.covered
                and (audience = 'all' or reader.leads)
                and (not locked or place > reader.hears_from or audience in ('help', 'call')))
              or (reader.state = 'helping'
                and (audience = 'help'
                  or (audience = 'call'
                    and reader.on_call
                    and exists (
                      select from room
                      where room.meeting_id = chat_line.meeting_id
                      and phase = 'held')))
                and (not locked or place > reader.hears_from)))
            """;

    private final JdbcClient sql;

    ChatTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if this form's line stands there already. */
    boolean add(NewLine line) {
        return sql.sql("""
                        insert into chat_line
                          (id, meeting_id, attendance_id, about, submission, audience, locked, from_door, sealed)
                        values (:id, :meeting, :from, :about, :submission, :audience, :locked, :fromDoor, :content)
                        on conflict (attendance_id, submission) do nothing
                        """)
                        .param("id", line.id().value())
                        .param("meeting", line.from().meeting().value())
                        .param("from", line.from().id().value())
                        .param("about", line.about().value())
                        .param("submission", line.submission().value())
                        .param("audience", line.audience().text())
                        .param("locked", line.locked())
                        .param("fromDoor", line.from().state() == AttendanceState.WAITING)
                        .param("content", line.content())
                        .update()
                == 1;
    }

    /** The latest ones that this reader may see, the oldest of them first. Serves chat_line_meeting. */
    List<SealedLine> latest(Attendance reader, int count) {
        return sql.sql(SELECT + SEEN_BY_READER + """
                        and reader.id = :reader
                        and chat_line.meeting_id = :meeting
                        order by place desc
                        limit :count
                        """)
                .param("reader", reader.id().value())
                .param("meeting", reader.meeting().value())
                .param("count", count)
                .query(ChatTable::read)
                .list()
                .reversed();
    }

    /** Everybody who may see the line now. */
    Set<AttendanceId> readers(LineId line) {
        return sql.sql("select reader.id from chat_line " + SEEN_BY_READER + "and chat_line.id = :line")
                .param("line", line.value())
                .query((row, number) -> new AttendanceId(row.getObject("id", UUID.class)))
                .set();
    }

    List<SealedLine> find(LineId line) {
        return sql.sql(SELECT + "where chat_line.id = :id")
                .param("id", line.value())
                .query(ChatTable::read)
                .list();
    }

    List<SealedLine> find(AttendanceId from, Submission submission) {
        return sql.sql(SELECT + "where attendance_id = :from and submission = :submission")
                .param("from", from.value())
                .param("submission", submission.value())
                .query(ChatTable::read)
                .list();
    }

    /** Who wrote to those beside the room, the first one first. Serves chat_line_meeting. */
    List<AttendanceId> askers(MeetingId meeting, Collection<Audience> audiences) {
        return sql.sql("""
                        select coalesce(about, attendance_id) as whose
                        from chat_line
                        where meeting_id = :meeting
                        and audience = any (:audiences)
                        group by whose
                        order by min(place)
                        """)
                .param("meeting", meeting.value())
                .param("audiences", audiences.stream().map(Audience::text).toArray(String[]::new))
                .query((row, number) -> new AttendanceId(row.getObject("whose", UUID.class)))
                .list();
    }

    List<OwnLine> by(PersonaId persona) {
        return sql.sql("""
                        select chat_line.id, chat_line.meeting_id, sealed, locked
                        from chat_line
                        join attendance on attendance.id = attendance_id
                        where persona_id = :persona
                        order by place
                        """)
                .param("persona", persona.value())
                .query((row, number) -> new OwnLine(
                        new LineId(row.getObject("id", UUID.class)),
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        row.getBytes("sealed"),
                        row.getBoolean("locked")))
                .list();
    }

    void forget(MeetingId meeting) {
        sql.sql("delete from chat_line where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .update();
    }

    private static SealedLine read(ResultSet row, int number) throws SQLException {
        return new SealedLine(
                new LineId(row.getObject("id", UUID.class)),
                new AttendanceId(row.getObject("attendance_id", UUID.class)),
                new PersonaId(row.getObject("persona_id", UUID.class)),
                row.getBytes("sealed"),
                row.getBoolean("locked"),
                Audience.of(row.getString("audience")).orElseThrow(),
                new Submission(row.getObject("submission", UUID.class)),
                new AttendanceId(row.getObject("whose", UUID.class)),
                row.getBoolean("from_door"));
    }
}
