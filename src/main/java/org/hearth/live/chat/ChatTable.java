package org.hearth.live.chat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Submission;
import org.hearth.live.chat.ChatLine.LineId;
import org.hearth.live.presence.AttendanceId;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the chat; knows sealed lines only. */
@Repository
class ChatTable {

    record SealedLine(LineId id, PersonaId from, byte[] sealed) {}

    record OwnLine(LineId id, MeetingId meeting, byte[] sealed) {}

    private static final String SELECT = """
            select chat_line.id, persona_id, sealed
            from chat_line
            join attendance on attendance.id = attendance_id
            """;

    private final JdbcClient sql;

    ChatTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if this form's line stands there already. */
    boolean add(LineId id, MeetingId meeting, AttendanceId from, Submission submission, byte[] sealed) {
        return sql.sql("""
                        insert into chat_line (id, meeting_id, attendance_id, submission, sealed)
                        values (:id, :meeting, :from, :submission, :sealed)
                        on conflict (attendance_id, submission) do nothing
                        """)
                        .param("id", id.value())
                        .param("meeting", meeting.value())
                        .param("from", from.value())
                        .param("submission", submission.value())
                        .param("sealed", sealed)
                        .update()
                == 1;
    }

    /** The latest ones, the oldest of them first. Serves chat_line_meeting. */
    List<SealedLine> latest(MeetingId meeting, int count) {
        return sql.sql(SELECT + """
                        where chat_line.meeting_id = :meeting
                        order by place desc
                        limit :count
                        """)
                .param("meeting", meeting.value())
                .param("count", count)
                .query(ChatTable::read)
                .list()
                .reversed();
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

    List<OwnLine> by(PersonaId persona) {
        return sql.sql("""
                        select chat_line.id, chat_line.meeting_id, sealed
                        from chat_line
                        join attendance on attendance.id = attendance_id
                        where persona_id = :persona
                        order by place
                        """)
                .param("persona", persona.value())
                .query((row, number) -> new OwnLine(
                        new LineId(row.getObject("id", UUID.class)),
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        row.getBytes("sealed")))
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
                new PersonaId(row.getObject("persona_id", UUID.class)),
                row.getBytes("sealed"));
    }
}
