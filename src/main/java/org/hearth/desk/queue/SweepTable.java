package org.hearth.desk.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.danger.DangerLevel;
import org.hearth.desk.ActId;
import org.hearth.desk.ItemId;
import org.hearth.forum.PostId;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written since the last look, and what of it goes to the bench. */
@Repository
public class SweepTable {

    /**
     * @param opens whether it begins its thread
     * @param first whether it is the first its author wrote in this group
     * @param led whether its author looks after the group
     */
    record Written(
            PostId post,
            long place,
            GroupId group,
            String text,
            boolean opens,
            boolean first,
            boolean led,
            boolean held) {}

    private static final String WRITTEN = """
            select p.id, p.place, t.group_id, p.body, p.note, p.number, p.standing,
                case when p.number = 1 then t.title else '' end as title,
                m.role in ('FACILITATOR', 'CO_FACILITATOR') as led,
                not exists (
                    select from post earlier
                    where earlier.persona_id = p.persona_id
                    and earlier.place < p.place) as first
            from post p
            join thread t on t.id = p.thread_id
            left join membership m on m.group_id = t.group_id and m.persona_id = p.persona_id
            """;

    private final JdbcClient database;

    SweepTable(JdbcClient database) {
        this.database = database;
    }

    /** Empty while another node looks. */
    Optional<Long> lockMark() {
        return database.sql("select place from desk_mark for update skip locked")
                .query(Long.class)
                .optional();
    }

    void mark(long place) {
        database.sql("update desk_mark set place = :place where place < :place")
                .param("place", place)
                .update();
    }

    /** By post_place_key, and for each by post_persona. */
    List<Written> after(long place, int atMost) {
        return database.sql(WRITTEN + "where p.place > :place order by p.place limit :atMost")
                .param("place", place)
                .param("atMost", atMost)
                .query(SweepTable::written)
                .list();
    }

    /** As it is now; empty if it was taken back. */
    Optional<Written> now(PostId post) {
        return database.sql(WRITTEN + "where p.id = :post and not p.taken_back")
                .param("post", post.value())
                .query(SweepTable::written)
                .optional();
    }

    private static Written written(ResultSet row, int number) throws SQLException {
        return new Written(
                new PostId(row.getObject("id", UUID.class)),
                row.getLong("place"),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("title") + "\n" + row.getString("note") + "\n" + row.getString("body"),
                row.getInt("number") == 1,
                row.getBoolean("first"),
                row.getBoolean("led"),
                row.getString("standing").equals("held"));
    }

    /** Once for each post and lane. */
    void add(GroupId group, Lane lane, PostId post, DangerLevel level, Instant since) {
        insert(group, lane, post, level, since, false, Set.of(), "on conflict (post_id, lane) do nothing");
    }

    /** Once for each post. @param found what the rules found, by name */
    void danger(GroupId group, PostId post, DangerLevel level, Set<String> found, Instant since) {
        insert(group, Lane.DANGER, post, level, since, false, found, "on conflict (post_id, lane) do nothing");
    }

    /**
     * After its words were changed. What waits becomes more urgent, never less; whoever had taken it read other words. What was
     * settled is open again if the rules find something that they had not found before.
     */
    void dangerAgain(GroupId group, PostId post, DangerLevel level, Set<String> found, Instant now) {
        insert(group, Lane.DANGER, post, level, now, false, found, """
                on conflict (post_id, lane) do update
                set level = excluded.level,
                    found = excluded.found,
                    since = excluded.since,
                    due = case when desk_item.done_at is null then least(desk_item.due, excluded.due) else excluded.due end,
                    taken_by = null,
                    taken_at = null,
                    paged_at = null,
                    done_at = null,
                    done_by = null,
                    outcome = ''
                where array_position(array['RED', 'AMBER', 'YELLOW', 'NONE'], excluded.level)
                    < array_position(array['RED', 'AMBER', 'YELLOW', 'NONE'], desk_item.level)
                or desk_item.done_at is not null and not excluded.found <@ desk_item.found
                """);
    }

    /** What was declined and written anew waits for another look. */
    void holdAgain(GroupId group, PostId post, Instant now) {
        insert(group, Lane.HELD, post, DangerLevel.NONE, now, false, Set.of(), """
                on conflict (post_id, lane) do update
                set since = excluded.since, due = excluded.due, done_at = null, done_by = null, outcome = ''
                where desk_item.done_at is not null
                """);
    }

    /** As {@link #add}; and if somebody had settled it, or it could have waited longer, it is open again and sooner. */
    public void report(GroupId group, Lane lane, PostId post, DangerLevel level, Instant since) {
        insert(group, lane, post, level, since, true, Set.of(), """
                on conflict (post_id, lane) do update
                set reported = true,
                    due = case when desk_item.done_at is null then least(desk_item.due, excluded.due) else excluded.due end,
                    since = case when desk_item.done_at is null then desk_item.since else excluded.since end,
                    taken_by = case when desk_item.done_at is null then desk_item.taken_by end,
                    taken_at = case when desk_item.done_at is null then desk_item.taken_at end,
                    done_at = null,
                    done_by = null,
                    outcome = ''
                """);
    }

    /** What waited was shown or declined. */
    public void read(PostId post, PersonaId moderator, Instant now) {
        database.sql("""
                        update desk_item
                        set done_at = :now, done_by = :moderator, outcome = 'ACTED'
                        where post_id = :post
                        and lane = 'HELD'
                        and done_at is null
                        """)
                .param("post", post.value())
                .param("moderator", moderator.value())
                .param("now", at(now))
                .update();
    }

    /** What a moderator holds waits for another look. */
    public void hold(GroupId group, PostId post, Instant since) {
        insert(group, Lane.HELD, post, DangerLevel.NONE, since, false, Set.of(), """
                on conflict (post_id, lane) do update
                set since = excluded.since, due = excluded.due, done_at = null, done_by = null, outcome = ''
                """);
    }

    private void insert(
            GroupId group,
            Lane lane,
            PostId post,
            DangerLevel level,
            Instant since,
            boolean reported,
            Set<String> found,
            String again) {
        database.sql("""
                        insert into desk_item (id, group_id, lane, post_id, level, reported, since, due, found)
                        values (:id, :group, :lane, :post, :level, :reported, :since, :due, :found)
                        """ + again)
                .param("id", ItemId.random().value())
                .param("group", group.value())
                .param("lane", lane.name())
                .param("post", post.value())
                .param("level", level.name())
                .param("reported", reported)
                .param("since", at(since))
                .param("due", at(since.plus(lane.patience(level))))
                .param("found", found.toArray(String[]::new))
                .update();
    }

    /** An appeal; empty for a moderator if a coordinator did it. */
    public void answered(ActId act, Optional<PersonaId> moderator, Instant now) {
        database.sql("""
                        update desk_item
                        set done_at = :now, done_by = :moderator, outcome = 'SPOKEN'
                        where act_id = :act
                        and done_at is null
                        """)
                .param("act", act.value())
                .param("moderator", moderator.map(PersonaId::value).orElse(null))
                .param("now", at(now))
                .update();
    }

    public void appeal(GroupId group, ActId act, Instant since) {
        database.sql("""
                        insert into desk_item (id, group_id, lane, act_id, level, reported, since, due)
                        values (:id, :group, 'APPEAL', :act, 'NONE', false, :since, :due)
                        """)
                .param("id", ItemId.random().value())
                .param("group", group.value())
                .param("act", act.value())
                .param("since", at(since))
                .param("due", at(since.plus(Lane.APPEAL.patience(DangerLevel.NONE))))
                .update();
    }

    private static OffsetDateTime at(Instant then) {
        return then.atOffset(ZoneOffset.UTC);
    }
}
