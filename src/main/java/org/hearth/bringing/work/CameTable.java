package org.hearth.bringing.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.groups.GroupId;
import org.hearth.kernel.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came along, and by what name its writers go here. */
@Repository
class CameTable {

    private final JdbcClient database;

    CameTable(JdbcClient database) {
        this.database = database;
    }

    record Came(Mark mark, PostId post, UUID author, boolean red) {}

    /** A post of those that speak of danger to life. */
    record Red(PostId post, ThreadId thread, String title) {}

    Map<Mark, String> pseudonyms(GroupId group) {
        var names = new HashMap<Mark, String>();
        database.sql("select mark, pseudonym from brought_author where group_id = :group")
                .param("group", group.value())
                .query((row, number) -> names.put(Mark.of(row.getBytes("mark")), row.getString("pseudonym")))
                .list();
        return names;
    }

    /** What nobody new may be called. */
    Set<String> names(GroupId group) {
        return new HashSet<>(database.sql("""
                        select pseudonym
                        from persona
                        where circle = :group
                        union
                        select pseudonym
                        from brought_author
                        where group_id = :group
                        """)
                .param("group", group.value())
                .query(String.class)
                .list());
    }

    UUID author(GroupId group, Mark mark, String pseudonym) {
        return database.sql("""
                        insert into brought_author (id, group_id, mark, pseudonym)
                        values (:id, :group, :mark, :pseudonym)
                        on conflict (group_id, mark) do update
                        set pseudonym = brought_author.pseudonym
                        returning id
                        """)
                .param("id", Id.random())
                .param("group", group.value())
                .param("mark", mark.bytes())
                .param("pseudonym", pseudonym)
                .query(UUID.class)
                .single();
    }

    void add(Bringing bringing, List<Came> posts) {
        database.sql("""
                        insert into brought_post (group_id, mark, post_id, author_id, bringing_id, red)
                        select :group, mark, post_id, author_id, :id, red
                        from unnest(cast(:marks as bytea[]), cast(:posts as uuid[]), cast(:authors as uuid[]),
                            cast(:red as boolean[])) as came (mark, post_id, author_id, red)
                        on conflict (group_id, mark) do nothing
                        """)
                .param("group", bringing.group().value())
                .param("id", bringing.id().value())
                .param("marks", posts.stream().map(post -> post.mark().bytes()).toArray(byte[][]::new))
                .param("posts", posts.stream().map(post -> post.post().value()).toArray(UUID[]::new))
                .param("authors", posts.stream().map(Came::author).toArray(UUID[]::new))
                .param("red", posts.stream().map(Came::red).toArray(Boolean[]::new))
                .update();
    }

    /** In which threads what came before stands. */
    Map<Mark, UUID> threads(GroupId group, Collection<Mark> marks) {
        var threads = new HashMap<Mark, UUID>();
        database.sql("""
                        select c.mark, p.thread_id
                        from brought_post c
                        join post p on p.id = c.post_id
                        where c.group_id = :group
                        and c.mark = any(:marks)
                        """)
                .param("group", group.value())
                .param("marks", Mark.each(marks))
                .query((row, number) ->
                        threads.put(Mark.of(row.getBytes("mark")), row.getObject("thread_id", UUID.class)))
                .list();
        return threads;
    }

    List<Red> red(BringingId id, int atMost) {
        return database.sql("""
                        select p.id, p.thread_id, t.title
                        from brought_post c
                        join post p on p.id = c.post_id
                        join thread t on t.id = p.thread_id
                        where c.bringing_id = :id
                        and c.red
                        and not p.taken_back
                        order by p.place desc
                        limit :atMost
                        """)
                .param("id", id.value())
                .param("atMost", atMost)
                .query((row, number) -> new Red(
                        new PostId(row.getObject("id", UUID.class)),
                        new ThreadId(row.getObject("thread_id", UUID.class)),
                        row.getString("title")))
                .list();
    }

    /** Some of what came with it. */
    Map<Mark, PostId> some(BringingId id, int atMost) {
        var some = new HashMap<Mark, PostId>();
        database.sql(
                        "select mark, coalesce(post_id, :none) as post from brought_post where bringing_id = :id limit :atMost")
                .param("id", id.value())
                .param("none", new UUID(0, 0))
                .param("atMost", atMost)
                .query((row, number) ->
                        some.put(Mark.of(row.getBytes("mark")), new PostId(row.getObject("post", UUID.class))))
                .list();
        return some;
    }

    void remove(GroupId group, Collection<Mark> marks) {
        database.sql("delete from brought_post where group_id = :group and mark = any(:marks)")
                .param("group", group.value())
                .param("marks", Mark.each(marks))
                .update();
    }

    void removeAuthorsOfNothing(GroupId group) {
        database.sql("""
                        delete from brought_author a
                        where a.group_id = :group
                        and not exists (
                            select from brought_post c
                            where c.author_id = a.id)
                        """).param("group", group.value()).update();
    }

    Map<PostId, String> namesOf(Collection<PostId> posts) {
        var names = new HashMap<PostId, String>();
        database.sql("""
                        select c.post_id, a.pseudonym
                        from brought_post c
                        join brought_author a on a.id = c.author_id
                        where c.post_id = any(:posts)
                        """)
                .param("posts", posts.stream().map(PostId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        names.put(new PostId(row.getObject("post_id", UUID.class)), row.getString("pseudonym")))
                .list();
        return names;
    }
}
