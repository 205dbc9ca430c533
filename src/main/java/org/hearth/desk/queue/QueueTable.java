package org.hearth.desk.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.danger.DangerLevel;
import org.hearth.desk.ActId;
import org.hearth.desk.ItemId;
import org.hearth.forum.PostId;
import org.hearth.forum.ReadableBy;
import org.hearth.forum.ThreadId;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The bench as one moderator sees it: never what they wrote themselves, nor an appeal against what they did; and of threads
 * that are closed to them only what somebody in there reported.
 */
@Repository
class QueueTable {

    private static final String OPEN = """
            select i.id, i.lane, i.level, i.since, i.due, i.post_id, i.act_id, i.taken_by,
                coalesce(p.thread_id, a.thread_id) as thread_id,
                coalesce(t.title, '') as title,
                coalesce(p.body, a.appeal, '') as body,
                coalesce(p.persona_id, a.subject_id) as author
            from desk_item i
            left join post p on p.id = i.post_id
            left join desk_act a on a.id = i.act_id
            left join thread t on t.id = p.thread_id
            where i.group_id = :readersGroup
            and i.done_at is null
            and case i.lane
                when 'APPEAL' then a.moderator_id is distinct from :reader and a.answered_at is null
                else p.persona_id is distinct from :reader and not p.taken_back
                end
            and case i.lane
                when 'HELD' then p.standing = 'held'
                when 'NEWCOMER' then p.standing = 'shown'
                when 'WAITING' then p.standing = 'shown' and not exists (
                    select from post answer
                    where answer.thread_id = p.thread_id
                    and answer.persona_id <> p.persona_id
                    and answer.standing = 'shown'
                    and not answer.taken_back)
                else true
                end
            and (i.reported or i.lane in ('APPEAL', 'HELD') or (
            """ + ReadableBy.VIEWER + "))\n";

    private final JdbcClient database;

    QueueTable(JdbcClient database) {
        this.database = database;
    }

    /** What is danger to life, or what is not, the longest overdue first; by desk_item_open. */
    List<Item> open(Viewer viewer, boolean urgent, int atMost) {
        return database.sql(OPEN + "and (i.level = 'RED') = :urgent order by i.due, i.id limit :atMost")
                .params(ReadableBy.parameters(viewer))
                .param("urgent", urgent)
                .param("atMost", atMost)
                .query((row, number) -> item(row))
                .list();
    }

    Optional<Item> open(Viewer viewer, ItemId item) {
        return database.sql(OPEN + "and i.id = :item")
                .params(ReadableBy.parameters(viewer))
                .param("item", item.value())
                .query((row, number) -> item(row))
                .optional();
    }

    /** Whether what was settled last in the group was danger to life. */
    boolean lastWasUrgent(GroupId group) {
        return database.sql("""
                        select level = 'RED'
                        from desk_item
                        where group_id = :group
                        and done_at is not null
                        order by done_at desc
                        limit 1
                        """)
                .param("group", group.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void take(ItemId item, PersonaId moderator, Instant now) {
        database.sql("update desk_item set taken_by = :moderator, taken_at = :now where id = :item and done_at is null")
                .param("item", item.value())
                .param("moderator", moderator.value())
                .param("now", at(now))
                .update();
    }

    void giveBack(ItemId item) {
        database.sql(
                        "update desk_item set taken_by = null, taken_at = null, paged_at = null where id = :item and done_at is null")
                .param("item", item.value())
                .update();
    }

    void settle(ItemId item, PersonaId moderator, Outcome outcome, Instant now) {
        database.sql("""
                        update desk_item
                        set done_at = :now, done_by = :moderator, outcome = :outcome
                        where id = :item
                        and done_at is null
                        """)
                .param("item", item.value())
                .param("moderator", moderator.value())
                .param("outcome", outcome.name())
                .param("now", at(now))
                .update();
    }

    /** What came of it, for those who reported the post; the newest word counts. */
    void tellReporters(PostId post, Outcome outcome) {
        database.sql("update desk_report set outcome = :outcome, seen = false where post_id = :post")
                .param("post", post.value())
                .param("outcome", outcome.name())
                .update();
    }

    /** How many this moderator settled since then, and how many of them somebody's danger. */
    Load load(Viewer viewer, Instant since) {
        return database.sql("""
                        select count(*) filter (where done_by = :me) as settled,
                            count(*) filter (where done_by = :me and lane = 'DANGER') as danger,
                            count(*) as all_settled
                        from desk_item
                        where group_id = :group
                        and done_at >= :since
                        """)
                .param("me", viewer.persona().value())
                .param("group", viewer.group().value())
                .param("since", at(since))
                .query((row, number) ->
                        new Load(row.getInt("settled"), row.getInt("danger"), row.getInt("all_settled")))
                .single();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                new ItemId(row.getObject("id", UUID.class)),
                Lane.valueOf(row.getString("lane")),
                DangerLevel.valueOf(row.getString("level")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("post_id", UUID.class)).map(PostId::new),
                Optional.ofNullable(row.getObject("act_id", UUID.class)).map(ActId::new),
                Optional.ofNullable(row.getObject("thread_id", UUID.class)).map(ThreadId::new),
                row.getString("title"),
                row.getString("body"),
                Optional.ofNullable(row.getObject("author", UUID.class)).map(PersonaId::new),
                Optional.ofNullable(row.getObject("taken_by", UUID.class)).map(PersonaId::new),
                Optional.empty(),
                Optional.empty());
    }

    private static OffsetDateTime at(Instant then) {
        return then.atOffset(ZoneOffset.UTC);
    }
}
