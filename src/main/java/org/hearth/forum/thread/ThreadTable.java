package org.hearth.forum.thread;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.forum.ThreadId;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Threads. */
@Repository
public class ThreadTable {

    private static final int SHOWN = 100;

    private final JdbcClient database;

    ThreadTable(JdbcClient database) {
        this.database = database;
    }

    /** Serves the list of a group's threads; by the indexes thread_group_moved and post_thread. */
    List<Line> of(GroupId group) {
        return database.sql("""
                        select t.id, t.title, last.persona_id, last.written_at, number.posts
                        from thread t
                        cross join lateral (
                            select p.persona_id, p.written_at
                            from post p
                            where p.thread_id = t.id
                            order by p.place desc
                            limit 1) last
                        cross join lateral (
                            select count(*) as posts
                            from post p
                            where p.thread_id = t.id) number
                        where t.group_id = :group
                        order by t.moved desc
                        limit :shown
                        """)
                .param("group", group.value())
                .param("shown", SHOWN)
                .query((row, number) -> new Line(
                        new ThreadId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        Optional.ofNullable(row.getObject("persona_id", UUID.class))
                                .map(PersonaId::new),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getInt("posts")))
                .list();
    }

    /** The threads of these groups that moved last; by the indexes thread_group_moved and post_thread. */
    List<Latest> latest(Collection<GroupId> groups, int atMost) {
        return database.sql("""
                        select t.id, t.group_id, g.name, t.title, p.written_at
                        from unnest(cast(:groups as uuid[])) as mine (id)
                        join support_group g on g.id = mine.id
                        cross join lateral (
                            select t.id, t.group_id, t.title, t.moved
                            from thread t
                            where t.group_id = mine.id
                            order by t.moved desc
                            limit :atMost) t
                        join post p on p.place = t.moved
                        order by t.moved desc
                        limit :atMost
                        """)
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .param("atMost", atMost)
                .query((row, number) -> new Latest(
                        new ThreadId(row.getObject("id", UUID.class)),
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getString("name"),
                        row.getString("title"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public Optional<Heading> visibleTo(Viewer viewer, ThreadId thread) {
        return database.sql("select title from thread where id = :thread and group_id = :group")
                .param("thread", thread.value())
                .param("group", viewer.group().value())
                .query(String.class)
                .optional()
                .map(title -> new Heading(thread, title));
    }

    /** The group a thread belongs to, for those who know only its id. */
    Optional<GroupId> group(ThreadId thread) {
        return database.sql("select group_id from thread where id = :thread")
                .param("thread", thread.value())
                .query(UUID.class)
                .optional()
                .map(GroupId::new);
    }

    void add(ThreadId thread, GroupId group, String title) {
        database.sql("insert into thread (id, group_id, title, moved) values (:thread, :group, :title, 0)")
                .param("thread", thread.value())
                .param("group", group.value())
                .param("title", title)
                .update();
    }

    void remove(ThreadId thread) {
        database.sql("delete from thread where id = :thread")
                .param("thread", thread.value())
                .update();
    }

    /** The thread in which the viewer posted this. */
    Optional<ThreadId> ofSubmission(Viewer viewer, UUID submission) {
        return database.sql("""
                        select thread_id
                        from post
                        where submission = :submission
                        and persona_id = :author
                        """)
                .param("author", viewer.persona().value())
                .param("submission", submission)
                .query(UUID.class)
                .optional()
                .map(ThreadId::new);
    }

    /** A thread on the page Today. @param writtenAt when its newest post was */
    public record Latest(ThreadId id, GroupId group, String groupName, String title, Instant writtenAt) {}

    public record Heading(ThreadId id, String title) {}

    /** One thread in the list. @param author of the newest post, if they are still known @param writtenAt when that was */
    public record Line(ThreadId id, String title, Optional<PersonaId> author, Instant writtenAt, int posts) {}
}
