package org.hearth.forum.post;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.forum.audience.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of posts within their thread: 1, 2, 3 … without gaps, given and closed under the lock of the thread's row. */
@Repository
public class NumberTable {

    /** @param number of the post that came, or empty if none did @param taken whether its thread has counted it */
    private record Added(Optional<Integer> number, boolean taken) {}

    private static final String ADD = """
            with next as (
                select nextval('post_order') as place),
            taken as (
                update thread
                set posts = posts + 1,
                    moved = case when :standing = 'held' and posts > 0 then moved else next.place end
                from next
                where id = :thread
                and not locked
                and not exists (
                    select from post
                    where submission = :submission)
                returning posts, next.place),
            added as (
                insert into post
                    (id, place, thread_id, persona_id, number, body, note, quoted, standing, written_at, submission)
                select :id, place, :thread, :author, posts, :body, :note,
                    (select id from post where id = :quoted and thread_id = :thread and standing = 'shown'),
                    :standing, :written, :submission
                from taken
                on conflict (submission) do nothing
                returning id, thread_id, place, number, body),
            found as (
                insert into post_words (post_id, group_id, place, keys, title_keys)
                select added.id, t.group_id, added.place, word_keys(t.group_id, g.language, added.body) || stretch_key(t.group_id, added.place),
                    case when added.number = 1 then word_keys(t.group_id, g.language, t.title) else '{}' end
                from added
                join thread t on t.id = added.thread_id
                join support_group g on g.id = t.group_id)
            select (select number from added) as number, exists (select from taken) as taken
            """;

    private final JdbcClient database;

    NumberTable(JdbcClient database) {
        this.database = database;
    }

    /** One journey to the database, whatever the thread's length. @return empty if it was posted before or the thread is locked */
    Optional<Integer> add(Post post, Writing writing) {
        var added = database.sql(ADD)
                .param("id", post.id().value())
                .param("thread", post.thread().value())
                .param("author", post.author().orElseThrow().value())
                .param("body", writing.body())
                .param("note", writing.note())
                .param("quoted", writing.quoted().map(PostId::value).orElse(null), java.sql.Types.OTHER)
                .param("standing", post.standing().stored())
                // the hour is enough for what is shown; more would join posts and sessions in a dump
                .param(
                        "written",
                        OffsetDateTime.ofInstant(post.writtenAt().truncatedTo(ChronoUnit.HOURS), ZoneOffset.UTC))
                .param("submission", writing.submission().value())
                .query((row, line) ->
                        new Added(Optional.ofNullable(row.getObject("number", Integer.class)), row.getBoolean("taken")))
                .single();
        if (added.taken() && added.number().isEmpty()) {
            // the same writing came twice at once, and the other was first
            settle(post.thread());
        }
        return added.number();
    }

    boolean locked(ThreadId thread) {
        return database.sql("select locked from thread where id = :thread")
                .param("thread", thread.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** How many posts the thread has; from now on nobody else adds one or takes one away. */
    public int lock(ThreadId thread) {
        return database.sql("select posts from thread where id = :thread for update")
                .param("thread", thread.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void remove(PostId post) {
        database.sql("delete from post where id = :post")
                .param("post", post.value())
                .update();
    }

    /** @return what it was */
    public Begun removeThread(ThreadId thread) {
        return database.sql("delete from thread where id = :thread returning title, audience")
                .param("thread", thread.value())
                .query((row, number) -> new Begun(row.getString("title"), Audience.of(row.getString("audience"))))
                .single();
    }

    /** What came after moves up; what had been read stays read. The thread is locked. */
    public void close(ThreadId thread, int gap) {
        database.sql("update post set number = number - 1 where thread_id = :thread and number > :gap")
                .param("thread", thread.value())
                .param("gap", gap)
                .update();
        database.sql("delete from reading where thread_id = :thread and upto = 1 and :gap = 1")
                .param("thread", thread.value())
                .param("gap", gap)
                .update();
        database.sql("update reading set upto = upto - 1 where thread_id = :thread and upto >= :gap")
                .param("thread", thread.value())
                .param("gap", gap)
                .update();
        settle(thread);
    }

    /** How many posts there are, and which is the newest. */
    public void settle(ThreadId thread) {
        database.sql("""
                        update thread t
                        set posts = counted.posts,
                            moved = counted.moved
                        from (
                            select max(number) as posts,
                                coalesce(max(place) filter (where standing <> 'held'), max(place)) as moved
                            from post
                            where thread_id = :thread) counted
                        where t.id = :thread
                        and counted.posts is not null
                        """).param("thread", thread.value()).update();
    }
}
