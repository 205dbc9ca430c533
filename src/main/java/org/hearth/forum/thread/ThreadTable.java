package org.hearth.forum.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.forum.ReadableBy;
import org.hearth.forum.ThreadId;
import org.hearth.forum.audience.Audience;
import org.hearth.groups.Capability;
import org.hearth.groups.ChapterId;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Threads. */
@Repository
public class ThreadTable {

    private static final String LATEST = """
            select t.id, t.group_id, g.name, t.title, t.posts, t.upto, last.written_at
            from unnest(cast(:groups as uuid[]), cast(:personas as uuid[]), cast(:moderates as boolean[]))
                as mine (group_id, persona_id, moderates)
            join support_group g on g.id = mine.group_id
            cross join lateral (
                select t.id, t.group_id, t.title, t.moved, t.posts, coalesce(r.upto, 0) as upto
                from thread t
                left join reading r on r.persona_id = mine.persona_id and r.thread_id = t.id
                where
            """ + ReadableBy.MINE + """
                and t.moved > 0
                order by t.moved desc
                limit :lookedAt) t
            join post last on last.place = t.moved
            where t.posts > t.upto
            and last.standing = 'shown'
            and last.persona_id is distinct from mine.persona_id
            order by t.moved desc
            limit :atMost
            """;

    private final JdbcClient database;

    ThreadTable(JdbcClient database) {
        this.database = database;
    }

    /** A page of a group's list, from the one that moved last before this; by thread_group_moved and post_place_key. */
    List<Line> of(Viewer viewer, long before, int atMost) {
        return database.sql("""
                        select t.id, t.title, t.posts, t.moved, t.audience, t.locked, t.held,
                            last.persona_id, last.written_at, coalesce(r.upto, 0) as upto
                        from thread t
                        join post last on last.place = t.moved
                        left join reading r on r.persona_id = :reader and r.thread_id = t.id
                        where t.moved < :before
                        and
                        """ + ReadableBy.VIEWER + """
                        order by t.moved desc
                        limit :atMost
                        """)
                .params(ReadableBy.parameters(viewer))
                .param("before", before)
                .param("atMost", atMost)
                .query((row, number) -> new Line(
                        new ThreadId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        author(row),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getInt("posts"),
                        row.getInt("upto"),
                        Audience.of(row.getString("audience")),
                        row.getBoolean("locked"),
                        row.getBoolean("held"),
                        row.getLong("moved")))
                .list();
    }

    private static Optional<PersonaId> author(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("persona_id", UUID.class)).map(PersonaId::new);
    }

    /**
     * What is new for somebody in their groups: of the newest threads in each, those with posts of others that they have
     * not seen. By thread_group_moved, post_place_key and the key of reading; however long the lists, it looks no further.
     */
    List<Latest> latest(Collection<Viewer> viewers, int lookedAt, int atMost) {
        return database.sql(LATEST)
                .param(
                        "groups",
                        viewers.stream().map(one -> one.group().value()).toArray(UUID[]::new))
                .param(
                        "personas",
                        viewers.stream().map(one -> one.persona().value()).toArray(UUID[]::new))
                .param(
                        "moderates",
                        viewers.stream()
                                .map(one -> one.can(Capability.MODERATE))
                                .toArray(Boolean[]::new))
                .param("lookedAt", lookedAt)
                .param("atMost", atMost)
                .query((row, number) -> new Latest(
                        new ThreadId(row.getObject("id", UUID.class)),
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getString("name"),
                        row.getString("title"),
                        row.getInt("posts"),
                        row.getInt("upto"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public Optional<Heading> visibleTo(Viewer viewer, ThreadId thread) {
        return database.sql("""
                        select t.title, t.posts, t.audience, t.chapter_id, t.locked, t.held,
                            coalesce(r.upto, 0) as upto
                        from thread t
                        left join reading r on r.persona_id = :reader and r.thread_id = t.id
                        where t.id = :thread
                        and
                        """ + ReadableBy.VIEWER)
                .params(ReadableBy.parameters(viewer))
                .param("thread", thread.value())
                .query((row, number) -> new Heading(
                        thread,
                        row.getString("title"),
                        row.getInt("posts"),
                        row.getInt("upto"),
                        Audience.of(row.getString("audience")),
                        Optional.ofNullable(row.getObject("chapter_id", UUID.class))
                                .map(ChapterId::new),
                        row.getBoolean("locked"),
                        row.getBoolean("held")))
                .optional();
    }

    /** The group a thread belongs to, for those who know only its id. */
    Optional<GroupId> group(ThreadId thread) {
        return database.sql("select group_id from thread where id = :thread")
                .param("thread", thread.value())
                .query(UUID.class)
                .optional()
                .map(GroupId::new);
    }

    void add(
            ThreadId thread,
            GroupId group,
            String title,
            Audience audience,
            Optional<ChapterId> chapter,
            boolean held) {
        database.sql("""
                        insert into thread (id, group_id, title, moved, audience, chapter_id, held)
                        values (:thread, :group, :title, 0, :audience, :chapter, :held)
                        """)
                .param("thread", thread.value())
                .param("group", group.value())
                .param("title", title)
                .param("audience", audience.stored())
                .param("chapter", chapter.map(ChapterId::value).orElse(null), java.sql.Types.OTHER)
                .param("held", held)
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

    /** Whether the viewer began this thread. */
    public boolean began(Viewer viewer, ThreadId thread) {
        return database.sql("""
                        select exists (
                            select from post
                            where thread_id = :thread
                            and number = 1
                            and persona_id = :viewer)
                        """)
                .param("thread", thread.value())
                .param("viewer", viewer.persona().value())
                .query(Boolean.class)
                .single();
    }

    /** A thread on the page Today. @param writtenAt when its newest post was */
    public record Latest(
            ThreadId id, GroupId group, String groupName, String title, int posts, int upto, Instant writtenAt) {}

    /** @param posts how many there are @param upto up to which the viewer has read */
    public record Heading(
            ThreadId id,
            String title,
            int posts,
            int upto,
            Audience audience,
            Optional<ChapterId> chapter,
            boolean locked,
            boolean held) {}

    /** One thread in the list. @param author of the newest post, if they are still known @param writtenAt when that was */
    public record Line(
            ThreadId id,
            String title,
            Optional<PersonaId> author,
            Instant writtenAt,
            int posts,
            int upto,
            Audience audience,
            boolean locked,
            boolean held,
            long moved) {

        /** Nothing is new for who wrote it, and nothing that was brought along from elsewhere. */
        public int unread(Viewer viewer) {
            return moved < 0 || author.filter(viewer::is).isPresent() ? 0 : posts - upto;
        }
    }
}
