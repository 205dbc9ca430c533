package org.hearth.desk.act;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.desk.ActId;
import org.hearth.forum.PostId;
import org.hearth.forum.ReadableBy;
import org.hearth.forum.ThreadId;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done, why, and what was said against it. */
@Repository
public class ActTable {

    /** @param declined whether it is held and was read already @param began who wrote the first post of its thread */
    record Target(
            ThreadId thread,
            boolean locked,
            int number,
            String standing,
            boolean declined,
            Optional<PersonaId> author,
            Optional<PersonaId> began) {}

    private static final String ACT = """
            select a.id, a.kind, a.moderator_id, a.subject_id, a.post_id, a.thread_id, a.reason, a.until_day, a.done_at,
                a.appeal, a.appealed_at, a.answer, a.answered_at, a.taken_back, coalesce(t.title, '') as title
            from desk_act a
            left join thread t on t.id = a.thread_id
            """;

    private final JdbcClient database;

    ActTable(JdbcClient database) {
        this.database = database;
    }

    /** From now on nobody else does anything to its thread. Whoever waited for that reads only then what is left to do. */
    void lock(GroupId group, PostId post) {
        database.sql("""
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
    }

    Optional<Target> target(GroupId group, PostId post) {
        return database.sql("""
                        select p.thread_id, p.persona_id, p.number, p.standing, t.locked, exists (
                            select from desk_item i
                            where i.post_id = p.id
                            and i.lane = 'HELD'
                            and i.done_at is not null) as declined, (
                            select f.persona_id
                            from post f
                            where f.thread_id = t.id
                            order by f.number
                            limit 1) as began
                        from post p
                        join thread t on t.id = p.thread_id
                        where p.id = :post
                        and t.group_id = :group
                        """)
                .param("post", post.value())
                .param("group", group.value())
                .query((row, line) -> new Target(
                        new ThreadId(row.getObject("thread_id", UUID.class)),
                        row.getBoolean("locked"),
                        row.getInt("number"),
                        row.getString("standing"),
                        row.getBoolean("declined"),
                        persona(row, "persona_id"),
                        persona(row, "began")))
                .optional();
    }

    /** Where a post could go: open to the same people, the newest first. */
    List<Act.Place> places(Viewer viewer, ThreadId from) {
        return database.sql("""
                        select t.id, t.title
                        from thread t
                        join thread f on f.id = :from and f.audience = t.audience and f.chapter_id is not distinct from t.chapter_id
                        where t.audience <> 'closed'
                        and t.id <> f.id
                        and """ + " " + ReadableBy.VIEWER + """
                        order by t.moved desc
                        limit 40
                        """)
                .params(ReadableBy.parameters(viewer))
                .param("from", from.value())
                .query((row, number) ->
                        new Act.Place(new ThreadId(row.getObject("id", UUID.class)), row.getString("title")))
                .list();
    }

    void keep(GroupId group, Optional<PersonaId> moderator, Act act) {
        database.sql("""
                        insert into desk_act (
                            id, group_id, kind, moderator_id, subject_id, post_id, thread_id, reason, until_day, done_at)
                        values (:id, :group, :kind, :moderator, :subject, :post, :thread, :reason, :until, :at)
                        """)
                .param("id", act.id().value())
                .param("group", group.value())
                .param("kind", act.kind().name())
                .param("moderator", moderator.map(PersonaId::value).orElse(null))
                .param("subject", act.subject().map(PersonaId::value).orElse(null))
                .param("post", act.post().map(PostId::value).orElse(null))
                .param("thread", act.thread().map(ThreadId::value).orElse(null))
                .param("reason", act.reason())
                .param("until", act.until().orElse(null))
                .param("at", at(act.at()))
                .update();
    }

    /** Whether somebody was asked the same since then; by desk_act_subject. */
    boolean asked(PersonaId subject, ActKind kind, Optional<LocalDate> until, Instant since) {
        return database.sql("""
                        select exists (
                            select from desk_act
                            where subject_id = :subject
                            and kind = :kind
                            and until_day is not distinct from cast(:until as date)
                            and done_at > :since)
                        """)
                .param("subject", subject.value())
                .param("kind", kind.name())
                .param("until", until.orElse(null))
                .param("since", at(since))
                .query(Boolean.class)
                .single();
    }

    /** What was done to these posts, to this thread or to their author lately and stands; each but once, the newest. */
    List<Act> lately(PersonaId subject, ThreadId thread, Collection<PostId> posts, Instant since) {
        return database.sql(ACT + """
                        where a.subject_id = :subject
                        and a.moderator_id is distinct from a.subject_id
                        and a.done_at > :since
                        and not a.taken_back
                        and (a.post_id = any(:posts) and a.kind not in ('LOCK', 'UNLOCK')
                            or a.thread_id = :thread and a.kind in ('LOCK', 'UNLOCK')
                            or a.kind in ('PAUSE', 'LIFT'))
                        order by a.done_at desc
                        limit 50
                        """)
                .param("subject", subject.value())
                .param("since", at(since))
                .param("posts", posts.stream().map(PostId::value).toArray(UUID[]::new))
                .param("thread", thread.value())
                .query((row, number) -> act(row))
                .list();
    }

    /** What was done to somebody, the newest first; by desk_act_subject. */
    public List<Act> to(PersonaId subject) {
        return database.sql(ACT + """
                        where a.subject_id = :subject
                        and a.moderator_id is distinct from a.subject_id
                        order by a.done_at desc
                        limit 100
                        """)
                .param("subject", subject.value())
                .query((row, number) -> act(row))
                .list();
    }

    public void seen(PersonaId subject) {
        database.sql("update desk_act set seen = true where subject_id = :subject and not seen")
                .param("subject", subject.value())
                .update();
    }

    /** Whether there is anything they have not looked at yet. */
    public boolean news(PersonaId persona) {
        return database.sql("""
                        select exists (
                                select from desk_act
                                where subject_id = :persona
                                and moderator_id is distinct from subject_id
                                and not seen)
                            or exists (
                                select from desk_report
                                where reporter_id = :persona
                                and not seen)
                        """)
                .param("persona", persona.value())
                .query(Boolean.class)
                .single();
    }

    /** Of the group, the newest first; by desk_act_group. */
    List<Act> lately(GroupId group, int atMost) {
        return database.sql(ACT + "where a.group_id = :group order by a.done_at desc limit :atMost")
                .param("group", group.value())
                .param("atMost", atMost)
                .query((row, number) -> act(row))
                .list();
    }

    Optional<Act> find(GroupId group, ActId act) {
        return database.sql(ACT + "where a.group_id = :group and a.id = :id for update of a")
                .param("group", group.value())
                .param("id", act.value())
                .query((row, number) -> act(row))
                .optional();
    }

    void appeal(ActId act, String words, Instant now) {
        database.sql("update desk_act set appeal = :words, appealed_at = :now where id = :id")
                .param("words", words)
                .param("now", at(now))
                .param("id", act.value())
                .update();
    }

    void answer(ActId act, Optional<PersonaId> moderator, String words, boolean takenBack, Instant now) {
        database.sql("""
                        update desk_act
                        set answer = :words, answered_by = :moderator, answered_at = :now, taken_back = :back, seen = false
                        where id = :id
                        """)
                .param("words", words)
                .param("moderator", moderator.map(PersonaId::value).orElse(null))
                .param("now", at(now))
                .param("back", takenBack)
                .param("id", act.value())
                .update();
    }

    private static Act act(ResultSet row) throws SQLException {
        return new Act(
                new ActId(row.getObject("id", UUID.class)),
                ActKind.valueOf(row.getString("kind")),
                persona(row, "moderator_id"),
                persona(row, "subject_id"),
                Optional.ofNullable(row.getObject("post_id", UUID.class)).map(PostId::new),
                Optional.ofNullable(row.getObject("thread_id", UUID.class)).map(ThreadId::new),
                row.getString("title"),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                row.getString("appeal"),
                row.getString("answer"),
                row.getObject("answered_at") != null,
                row.getBoolean("taken_back"));
    }

    private static Optional<PersonaId> persona(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonaId::new);
    }

    private static OffsetDateTime at(Instant then) {
        return then.atOffset(ZoneOffset.UTC);
    }
}
