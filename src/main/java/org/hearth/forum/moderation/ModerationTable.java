package org.hearth.forum.moderation;

import java.util.Optional;
import java.util.UUID;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.groups.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What moderators change of posts and threads, each found through their group. */
@Repository
class ModerationTable {

    /** @param posts how many there are in the thread */
    record Found(ThreadId thread, String title, int number, int posts, String body, String note, String standing) {}

    private final JdbcClient database;

    ModerationTable(JdbcClient database) {
        this.database = database;
    }

    /** From now on nobody else changes the numbers of its thread. */
    Optional<Found> locked(GroupId group, PostId post) {
        var locked = database.sql("""
                        select t.id
                        from post p
                        join thread t on t.id = p.thread_id
                        where p.id = :post
                        and t.group_id = :group
                        for update of t
                        """)
                .param("post", post.value())
                .param("group", group.value())
                .query(UUID.class)
                .optional();
        // read only now: whoever waited for the lock would else see what was there before
        return find(group, post)
                .filter(found -> locked.filter(found.thread().value()::equals).isPresent());
    }

    Optional<Found> find(GroupId group, PostId post) {
        return database.sql("""
                        select t.id, t.title, t.posts, p.number, p.body, p.note, p.standing
                        from post p
                        join thread t on t.id = p.thread_id
                        where p.id = :post
                        and t.group_id = :group
                        """)
                .param("post", post.value())
                .param("group", group.value())
                .query((row, line) -> new Found(
                        new ThreadId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getInt("number"),
                        row.getInt("posts"),
                        row.getString("body"),
                        row.getString("note"),
                        row.getString("standing")))
                .optional();
    }

    void stand(PostId post, String standing, String reason) {
        database.sql("update post set standing = :standing, reason = :reason where id = :post")
                .param("standing", standing)
                .param("reason", reason)
                .param("post", post.value())
                .update();
    }

    void holdThread(ThreadId thread, boolean held) {
        database.sql("update thread set held = :held where id = :thread")
                .param("held", held)
                .param("thread", thread.value())
                .update();
    }

    /** It comes to the top of the list as if it had been written now, and nobody has read it yet. */
    void makeNew(ThreadId thread, PostId post, int number) {
        database.sql("update post set place = nextval('post_order') where id = :post")
                .param("post", post.value())
                .update();
        database.sql("delete from reading where thread_id = :thread and upto >= :number and :number = 1")
                .param("thread", thread.value())
                .param("number", number)
                .update();
        database.sql("update reading set upto = :number - 1 where thread_id = :thread and upto >= :number")
                .param("thread", thread.value())
                .param("number", number)
                .update();
    }

    boolean lock(GroupId group, ThreadId thread, boolean locked) {
        return database.sql("update thread set locked = :locked where id = :thread and group_id = :group")
                        .param("locked", locked)
                        .param("thread", thread.value())
                        .param("group", group.value())
                        .update()
                == 1;
    }

    boolean present(GroupId group, ThreadId thread) {
        return database.sql("select exists (select from thread where id = :thread and group_id = :group)")
                .param("thread", thread.value())
                .param("group", group.value())
                .query(Boolean.class)
                .single();
    }

    /** Who begins one says who reads it: its second half would have another to say so. */
    boolean isClosed(ThreadId thread) {
        return database.sql("select audience = 'closed' from thread where id = :thread")
                .param("thread", thread.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the same people read both. Those who were picked for two closed threads are never taken to be the same. */
    boolean sameReaders(ThreadId one, ThreadId other) {
        return database.sql("""
                        select exists (
                            select from thread a
                            join thread b on b.audience = a.audience
                                and b.chapter_id is not distinct from a.chapter_id
                                and b.held = a.held
                            where a.id = :one
                            and b.id = :other
                            and a.audience <> 'closed')
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    /** A thread waits as long as its first post does, whichever that is now. */
    void holdAsBegun(ThreadId thread) {
        database.sql("""
                        update thread
                        set held = exists (
                            select from post p
                            where p.thread_id = thread.id
                            and p.number = 1
                            and p.standing = 'held')
                        where id = :thread
                        """).param("thread", thread.value()).update();
    }

    /** Two threads are locked in the same order whoever asks. @return how many of them there are */
    int lockBoth(ThreadId one, ThreadId other) {
        return database.sql("select id from thread where id = any(:threads) order by id for update")
                .param("threads", new UUID[] {one.value(), other.value()})
                .query(UUID.class)
                .list()
                .size();
    }

    void move(PostId post, ThreadId there, int number) {
        database.sql("""
                        update post
                        set thread_id = :there, number = :number, place = nextval('post_order')
                        where id = :post
                        """)
                .param("there", there.value())
                .param("number", number)
                .param("post", post.value())
                .update();
    }

    /** For the same readers as the other, without posts. */
    void addLike(ThreadId thread, ThreadId like, String title) {
        database.sql("""
                        insert into thread (id, group_id, title, moved, audience, chapter_id, meeting_id, locked, held)
                        select :thread, group_id, :title, 0, audience, chapter_id, meeting_id, locked, held
                        from thread
                        where id = :like
                        """)
                .param("thread", thread.value())
                .param("like", like.value())
                .param("title", title)
                .update();
    }

    /** All from this number on; who has read them has read them there too. */
    void carry(ThreadId from, int number, ThreadId there) {
        database.sql(
                        "update post set thread_id = :there, number = number - :before where thread_id = :from and number > :before")
                .param("there", there.value())
                .param("before", number - 1)
                .param("from", from.value())
                .update();
        database.sql("""
                        insert into reading (persona_id, thread_id, upto)
                        select persona_id, :there, upto - :before
                        from reading
                        where thread_id = :from
                        and upto > :before
                        """)
                .param("there", there.value())
                .param("before", number - 1)
                .param("from", from.value())
                .update();
        database.sql("update reading set upto = :before where thread_id = :from and upto > :before")
                .param("before", number - 1)
                .param("from", from.value())
                .update();
    }
}
