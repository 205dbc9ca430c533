package org.hearth.bringing.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Posts that wait to be taken in. */
@Repository
class PostStageTable {

    private static final int PAGE = 2_000;

    private final JdbcClient database;

    PostStageTable(JdbcClient database) {
        this.database = database;
    }

    /** @param words sealed: subject and text */
    record Staged(
            int number,
            Mark mark,
            int person,
            Instant at,
            List<Mark> links,
            Mark subject,
            boolean answers,
            byte[] words) {}

    /** What threads are made of. */
    record Knot(int number, Mark mark, Instant at, List<Mark> links, Mark subject, boolean answers) {}

    record Ranked(int rank, Mark mark, int person, Instant at, UUID thread, byte[] words) {}

    record Place(int number, UUID thread, int rank) {}

    void add(BringingId id, List<Staged> posts) {
        database.sql("""
                        insert into bringing_post
                            (bringing_id, number, mark, person, written_at, links, subject, answers, words)
                        select :id, number, mark, person, written_at, links, subject, answers, words
                        from unnest(cast(:numbers as int[]), cast(:marks as bytea[]), cast(:people as int[]),
                            cast(:written as timestamptz[]), cast(:links as bytea[]), cast(:subjects as bytea[]),
                            cast(:answers as boolean[]), cast(:words as bytea[]))
                            as said (number, mark, person, written_at, links, subject, answers, words)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("numbers", posts.stream().map(Staged::number).toArray(Integer[]::new))
                .param("marks", posts.stream().map(post -> post.mark().bytes()).toArray(byte[][]::new))
                .param("people", posts.stream().map(Staged::person).toArray(Integer[]::new))
                .param(
                        "written",
                        posts.stream()
                                .map(post -> post.at().atOffset(ZoneOffset.UTC).toString())
                                .toArray(String[]::new))
                .param(
                        "links",
                        posts.stream().map(post -> Mark.together(post.links())).toArray(byte[][]::new))
                .param(
                        "subjects",
                        posts.stream().map(post -> post.subject().bytes()).toArray(byte[][]::new))
                .param("answers", posts.stream().map(Staged::answers).toArray(Boolean[]::new))
                .param("words", posts.stream().map(Staged::words).toArray(byte[][]::new))
                .update();
    }

    /** Those of these that were taken in before, in this group. */
    Set<Mark> known(UUID group, Collection<Mark> marks) {
        return new HashSet<>(
                database.sql("select mark from brought_post where group_id = :group and mark = any(:marks)")
                        .param("group", group)
                        .param("marks", Mark.each(marks))
                        .query((row, number) -> Mark.of(row.getBytes("mark")))
                        .list());
    }

    void knots(BringingId id, Consumer<Knot> each) {
        var page = List.<Knot>of();
        for (var after = -1;
                !(page = knots(id, after)).isEmpty();
                after = page.getLast().number()) {
            page.forEach(each);
        }
    }

    private List<Knot> knots(BringingId id, int after) {
        return database.sql("""
                        select number, mark, written_at, links, subject, answers
                        from bringing_post
                        where bringing_id = :id
                        and number > :after
                        order by number
                        limit :page
                        """)
                .param("id", id.value())
                .param("after", after)
                .param("page", PAGE)
                .query((row, number) -> new Knot(
                        row.getInt("number"),
                        Mark.of(row.getBytes("mark")),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        Mark.several(row.getBytes("links")),
                        Mark.of(row.getBytes("subject")),
                        row.getBoolean("answers")))
                .list();
    }

    void place(BringingId id, List<Place> places) {
        database.sql("""
                        update bringing_post p
                        set thread = placed.thread, rank = placed.rank
                        from unnest(cast(:numbers as int[]), cast(:threads as uuid[]), cast(:ranks as int[]))
                            as placed (number, thread, rank)
                        where p.bringing_id = :id
                        and p.number = placed.number
                        """)
                .param("id", id.value())
                .param("numbers", places.stream().map(Place::number).toArray(Integer[]::new))
                .param("threads", places.stream().map(Place::thread).toArray(UUID[]::new))
                .param("ranks", places.stream().map(Place::rank).toArray(Integer[]::new))
                .update();
    }

    void remove(BringingId id, List<Integer> numbers) {
        database.sql("delete from bringing_post where bringing_id = :id and number = any(:numbers)")
                .param("id", id.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .update();
    }

    byte[] words(BringingId id, int number) {
        return database.sql("select words from bringing_post where bringing_id = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .query((row, line) -> row.getBytes("words"))
                .single();
    }

    List<Ranked> after(BringingId id, int rank, int atMost) {
        return database.sql("""
                        select rank, mark, person, written_at, thread, words
                        from bringing_post
                        where bringing_id = :id
                        and rank > :rank
                        order by rank
                        limit :atMost
                        """)
                .param("id", id.value())
                .param("rank", rank)
                .param("atMost", atMost)
                .query(PostStageTable::ranked)
                .list();
    }

    void removeUpTo(BringingId id, int rank) {
        database.sql("delete from bringing_post where bringing_id = :id and rank <= :rank")
                .param("id", id.value())
                .param("rank", rank)
                .update();
    }

    /** Who wrote in which thread. */
    Map<UUID, Set<Integer>> present(BringingId id) {
        var present = new HashMap<UUID, Set<Integer>>();
        database.sql("select distinct thread, person from bringing_post where bringing_id = :id")
                .param("id", id.value())
                .query((row, number) -> present.computeIfAbsent(
                                row.getObject("thread", UUID.class), thread -> new HashSet<>())
                        .add(row.getInt("person")))
                .list();
        return present;
    }

    private static Ranked ranked(ResultSet row, int number) throws SQLException {
        return new Ranked(
                row.getInt("rank"),
                Mark.of(row.getBytes("mark")),
                row.getInt("person"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("thread", UUID.class),
                row.getBytes("words"));
    }
}
