package org.hearth.guidance.preparation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.forum.BesideThread;
import org.hearth.forum.ThreadId;
import org.hearth.groups.GroupId;
import org.hearth.guidance.PreparationId;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Submission;
import org.hearth.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions and exercises before meetings. Once one is published, the forum has its words and its author. */
@Component
public class PreparationTable {

    private static final String WAITING = """
            select id, group_id, meeting_id, kind, title, body, publish_at, persona_id, submission
            from preparation
            where thread_id is null
            and
            """;

    private final JdbcClient database;

    PreparationTable(JdbcClient database) {
        this.database = database;
    }

    void add(Preparation prepared) {
        database.sql("""
                        insert into preparation (id, group_id, meeting_id, submission, kind, title, body, publish_at, persona_id)
                        values (:id, :group, :meeting, :submission, :kind, :title, :body, :at, :author)
                        on conflict (submission) do nothing
                        """)
                .param("id", prepared.id().value())
                .param("group", prepared.group().value())
                .param("meeting", prepared.meeting().value())
                .param("submission", prepared.submission().value())
                .param("kind", prepared.kind().stored())
                .param("title", prepared.title())
                .param("body", prepared.body())
                .param("at", time(prepared.publishAt()))
                .param("author", prepared.author().value())
                .update();
    }

    /** Whoever changes it last is its author. */
    void change(Preparation prepared) {
        database.sql("""
                        update preparation
                        set kind = :kind,
                            title = :title,
                            body = :body,
                            publish_at = :at,
                            persona_id = :author
                        where id = :id
                        and thread_id is null
                        """)
                .param("id", prepared.id().value())
                .param("kind", prepared.kind().stored())
                .param("title", prepared.title())
                .param("body", prepared.body())
                .param("at", time(prepared.publishAt()))
                .param("author", prepared.author().value())
                .update();
    }

    List<Preparation> waiting(MeetingId meeting) {
        return database.sql(WAITING + "meeting_id = :meeting order by publish_at, id")
                .param("meeting", meeting.value())
                .query(PreparationTable::preparation)
                .list();
    }

    Optional<Preparation> waiting(MeetingId meeting, PreparationId id) {
        return database.sql(WAITING + "meeting_id = :meeting and id = :id")
                .param("meeting", meeting.value())
                .param("id", id.value())
                .query(PreparationTable::preparation)
                .optional();
    }

    /** Locked until the transaction ends; what another node has in hand is left to it. By preparation_due. */
    Optional<Preparation> due(Instant now, Collection<UUID> not) {
        return database.sql(WAITING + """
                        publish_at <= :now
                        and id <> all (:not)
                        order by publish_at
                        limit 1
                        for update skip locked
                        """)
                .param("now", time(now))
                .param("not", not.toArray(UUID[]::new))
                .query(PreparationTable::preparation)
                .optional();
    }

    Optional<Preparation> due(Instant now, PreparationId id) {
        return database.sql(WAITING + """
                        publish_at <= :now
                        and id = :id
                        for update skip locked
                        """)
                .param("now", time(now))
                .param("id", id.value())
                .query(PreparationTable::preparation)
                .optional();
    }

    void postpone(PreparationId id, Instant until) {
        database.sql("update preparation set publish_at = :until where id = :id and thread_id is null")
                .param("until", time(until))
                .param("id", id.value())
                .update();
    }

    void published(PreparationId id, ThreadId thread) {
        database.sql("""
                        update preparation
                        set thread_id = :thread,
                            title = '',
                            body = '',
                            persona_id = null
                        where id = :id
                        """)
                .param("id", id.value())
                .param("thread", thread.value())
                .update();
    }

    void remove(PreparationId id) {
        database.sql("delete from preparation where id = :id and thread_id is null")
                .param("id", id.value())
                .update();
    }

    /** For meetings that were not called off. */
    Map<ThreadId, BesideThread.Words> beside(GroupId group, Collection<ThreadId> threads) {
        return database
                .sql("""
                        select p.thread_id, p.kind, m.starts_at
                        from preparation p
                        join meeting m on m.id = p.meeting_id
                        where p.thread_id = any (:threads)
                        and p.group_id = :group
                        and m.state <> 'CALLED_OFF'
                        """)
                .param("threads", threads.stream().map(ThreadId::value).toArray(UUID[]::new))
                .param("group", group.value())
                .query((row, number) -> Map.entry(
                        new ThreadId(row.getObject("thread_id", UUID.class)),
                        new BesideThread.Words(
                                "guidance.preparation.beside." + row.getString("kind"),
                                row.getObject("starts_at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What somebody wrote that waits still. */
    public List<Preparation> of(PersonaId author) {
        return database.sql(WAITING + "persona_id = :author order by publish_at, id")
                .param("author", author.value())
                .query(PreparationTable::preparation)
                .list();
    }

    public void forget(PersonaId author) {
        database.sql("delete from preparation where persona_id = :author")
                .param("author", author.value())
                .update();
    }

    private static Preparation preparation(ResultSet row, int number) throws SQLException {
        return new Preparation(
                new PreparationId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                Kind.of(row.getString("kind")),
                row.getString("title"),
                row.getString("body"),
                row.getObject("publish_at", OffsetDateTime.class).toInstant(),
                new PersonaId(row.getObject("persona_id", UUID.class)),
                new Submission(row.getObject("submission", UUID.class)));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
