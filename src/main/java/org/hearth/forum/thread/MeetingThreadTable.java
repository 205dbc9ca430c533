package org.hearth.forum.thread;

import java.util.List;
import java.util.UUID;
import org.hearth.forum.MeetingThreads;
import org.hearth.forum.ReadableBy;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which thread lies around which meeting. */
@Repository
class MeetingThreadTable {

    private final JdbcClient database;

    MeetingThreadTable(JdbcClient database) {
        this.database = database;
    }

    void tie(ThreadId thread, UUID meeting) {
        database.sql("""
                        update thread
                        set meeting_id = :meeting
                        where id = :thread
                        """)
                .param("thread", thread.value())
                .param("meeting", meeting)
                .update();
    }

    /** By thread_meeting; oldest first, as their first posts were written. */
    List<MeetingThreads.Line> of(Viewer viewer, UUID meeting) {
        return database.sql("""
                        select t.id, t.title, t.posts
                        from thread t
                        join post first on first.thread_id = t.id and first.number = 1
                        where t.meeting_id = :meeting
                        and
                        """ + ReadableBy.VIEWER + " order by first.place")
                .params(ReadableBy.parameters(viewer))
                .param("meeting", meeting)
                .query((row, number) -> new MeetingThreads.Line(
                        new ThreadId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        Math.max(0, row.getInt("posts") - 1)))
                .list();
    }
}
