package org.hearth.forum.brought;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.forum.Brought.Begun;
import org.hearth.forum.Brought.Said;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.groups.GroupId;
import org.hearth.kernel.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Posts that come in hundreds. */
@Repository
class BroughtTable {

    private final JdbcClient database;

    BroughtTable(JdbcClient database) {
        this.database = database;
    }

    /** At first it lies where the first of its posts will. */
    void begin(GroupId group, List<Begun> threads, List<Said> posts) {
        var first = posts.stream().collect(Collectors.toMap(Said::thread, Said::place, Math::min));
        database.sql("""
                        insert into thread (id, group_id, title, moved)
                        select id, :group, title, moved
                        from unnest(cast(:ids as uuid[]), cast(:titles as text[]), cast(:moved as bigint[]))
                            as begun (id, title, moved)
                        on conflict (id) do nothing
                        """)
                .param("group", group.value())
                .param("ids", ids(threads, Begun::id))
                .param("titles", threads.stream().map(Begun::title).toArray(String[]::new))
                .param(
                        "moved",
                        threads.stream()
                                .map(thread -> first.getOrDefault(thread.id(), 0L))
                                .toArray(Long[]::new))
                .update();
    }

    /** From now on nobody else adds a post there; in the same order for all, so that two cannot wait for each other. */
    void lock(GroupId group, List<ThreadId> threads) {
        database.sql("select id from thread where id = any(:ids) and group_id = :group order by id for update")
                .param("ids", ids(threads, Function.identity()))
                .param("group", group.value())
                .query()
                .listOfRows();
    }

    void add(GroupId group, List<Said> posts) {
        database.sql("""
                        insert into post (id, place, thread_id, number, body, written_at, submission)
                        select said.id, said.place, said.thread_id,
                            t.posts + row_number() over (partition by said.thread_id order by said.place),
                            said.body, said.written_at, said.submission
                        from unnest(cast(:ids as uuid[]), cast(:places as bigint[]), cast(:threads as uuid[]),
                            cast(:bodies as text[]), cast(:written as timestamptz[]), cast(:submissions as uuid[]))
                            as said (id, place, thread_id, body, written_at, submission)
                        join thread t on t.id = said.thread_id and t.group_id = :group
                        where not exists (
                            select from post
                            where post.submission = said.submission)
                        """)
                .param("group", group.value())
                .param("ids", ids(posts, Said::id))
                .param("places", posts.stream().map(Said::place).toArray(Long[]::new))
                .param("threads", ids(posts, Said::thread))
                .param("bodies", posts.stream().map(Said::body).toArray(String[]::new))
                // as coarse as what is written here
                .param(
                        "written",
                        posts.stream()
                                .map(said -> said.writtenAt()
                                        .truncatedTo(ChronoUnit.HOURS)
                                        .atOffset(ZoneOffset.UTC)
                                        .toString())
                                .toArray(String[]::new))
                .param("submissions", posts.stream().map(Said::submission).toArray(UUID[]::new))
                .update();
    }

    Set<PostId> there(List<Said> posts) {
        return database
                .sql("select id from post where id = any(:ids)")
                .param("ids", ids(posts, Said::id))
                .query((row, number) -> new PostId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A thread in which something was said here stays where that put it. */
    void settle(Collection<PostId> kept) {
        database.sql("""
                        update thread t
                        set posts = counted.posts,
                            moved = counted.moved
                        from (
                            select p.thread_id, max(p.number) as posts,
                                coalesce(max(p.place) filter (where p.standing <> 'held'), max(p.place)) as moved
                            from post p
                            where p.thread_id in (
                                select thread_id
                                from post
                                where id = any(:ids))
                            group by p.thread_id) counted
                        where counted.thread_id = t.id
                        """).param("ids", ids(kept, Function.identity())).update();
    }

    void find(Collection<PostId> kept) {
        database.sql("""
                        insert into post_words (post_id, group_id, place, keys, title_keys)
                        select p.id, t.group_id, p.place,
                            word_keys(t.group_id, g.language, p.body) || stretch_key(t.group_id, p.place),
                            case when p.number = 1 then word_keys(t.group_id, g.language, t.title) else '{}' end
                        from post p
                        join thread t on t.id = p.thread_id
                        join support_group g on g.id = t.group_id
                        where p.id = any(:ids)
                        on conflict (post_id) do nothing
                        """).param("ids", ids(kept, Function.identity())).update();
    }

    void removeThreads(GroupId group, Collection<PostId> posts) {
        database.sql("""
                        delete from thread t
                        where t.group_id = :group
                        and t.id in (
                            select thread_id
                            from post
                            where id = any(:ids))
                        and not exists (
                            select from post p
                            where p.thread_id = t.id
                            and p.place > 0)
                        """)
                .param("group", group.value())
                .param("ids", ids(posts, Function.identity()))
                .update();
    }

    void empty(GroupId group, Collection<PostId> posts) {
        var ids = ids(posts, Function.identity());
        database.sql("delete from post_words where group_id = :group and post_id = any(:ids)")
                .param("group", group.value())
                .param("ids", ids)
                .update();
        database.sql("""
                        update post p
                        set body = '', note = '', reason = '', quoted = null, taken_back = true
                        from thread t
                        where p.id = any(:ids)
                        and t.id = p.thread_id
                        and t.group_id = :group
                        """).param("group", group.value()).param("ids", ids).update();
    }

    private static <T> UUID[] ids(Collection<T> all, Function<T, ? extends Id> id) {
        return all.stream().map(one -> id.apply(one).value()).toArray(UUID[]::new);
    }
}
