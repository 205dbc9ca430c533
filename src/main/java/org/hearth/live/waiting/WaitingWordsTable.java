package org.hearth.live.waiting;

import org.hearth.kernel.Seal;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What those who wait are told, one text a meeting. */
@Repository
class WaitingWordsTable {

    private final JdbcClient sql;
    private final Seal seal;

    WaitingWordsTable(JdbcClient sql, Seal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    void put(MeetingId meeting, String words) {
        sql.sql("""
                        insert into waiting_words (meeting_id, sealed)
                        values (:meeting, :sealed)
                        on conflict (meeting_id) do update
                        set sealed = excluded.sealed
                        """)
                .param("meeting", meeting.value())
                .param("sealed", seal.seal(words, purpose(meeting)))
                .update();
    }

    /** Empty if nothing was said. */
    String of(MeetingId meeting) {
        return sql.sql("select sealed from waiting_words where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query(byte[].class)
                .optional()
                .map(bytes -> seal.open(bytes, purpose(meeting)))
                .orElse("");
    }

    void remove(MeetingId meeting) {
        sql.sql("delete from waiting_words where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .update();
    }

    private static String purpose(MeetingId meeting) {
        return "live.waiting.words:" + meeting.text();
    }
}
