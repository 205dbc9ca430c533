package org.hearth.forum.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.forum.ReadableBy;
import org.hearth.forum.ThreadId;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened in a group's forum, read for its signs of life. */
@Repository
class LifeTable {

    private static final String FIRST_AND_ANSWER = """
            from thread t
            cross join lateral (
                select p.persona_id, p.written_at
                from post p
                where p.thread_id = t.id
                and p.number = 1) first
            left join lateral (
                select p.written_at
                from post p
                where p.thread_id = t.id
                and p.persona_id <> first.persona_id
                and not p.taken_back
                and p.standing <> 'held'
                and p.written_at < :until
                order by p.number
                limit 1) answer on true
            where t.group_id = :group
            and t.moved > 0
            and first.written_at >= :from
            and first.written_at < :until
            """;

    private final JdbcClient database;

    LifeTable(JdbcClient database) {
        this.database = database;
    }

    /** Threads begun in this span, each with its first answer by somebody else; by thread_group_moved and post_number_key. */
    List<Begun> begun(GroupId group, Instant from, Instant until) {
        return database.sql("""
                        select first.persona_id, first.written_at as begun, answer.written_at as answered
                        """ + FIRST_AND_ANSWER)
                .param("group", group.value())
                .param("from", at(from))
                .param("until", at(until))
                .query((row, number) -> new Begun(
                        row.getObject("persona_id", UUID.class),
                        row.getObject("begun", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("answered", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** Those who belonged a year before, and whether they wrote in this span; by post_persona_written. */
    List<Stay> stays(GroupId group, LocalDate joinedBy, Instant from, Instant until) {
        return database.sql("""
                        select m.persona_id,
                            (m.ended_on is null or m.ended_on > :day) and exists (
                                select from post p
                                where p.persona_id = m.persona_id
                                and p.written_at >= :from
                                and p.written_at < :until) as active
                        from membership m
                        where m.group_id = :group
                        and m.joined_on <= :joinedBy
                        """)
                .param("group", group.value())
                .param("joinedBy", joinedBy)
                .param("day", LocalDate.ofInstant(until, ZoneOffset.UTC))
                .param("from", at(from))
                .param("until", at(until))
                .query((row, number) -> new Stay(row.getObject("persona_id", UUID.class), row.getBoolean("active")))
                .list();
    }

    /** Members who wrote at least so many posts in this span; by post_persona_written and post_number_key. */
    List<Writer> writers(GroupId group, Instant from, Instant until, int fewestPosts) {
        return database.sql("""
                        select m.persona_id,
                            count(*) filter (where p.number = 1) as asked,
                            count(*) filter (where first.persona_id <> p.persona_id) as answered
                        from membership m
                        join post p on p.persona_id = m.persona_id
                        cross join lateral (
                            select f.persona_id
                            from post f
                            where f.thread_id = p.thread_id
                            and f.number = 1) first
                        where m.group_id = :group
                        and m.role = 'MEMBER'
                        and not p.taken_back
                        and p.written_at >= :from
                        and p.written_at < :until
                        group by m.persona_id
                        having count(*) >= :fewest
                        """)
                .param("group", group.value())
                .param("from", at(from))
                .param("until", at(until))
                .param("fewest", fewestPosts)
                .query((row, number) -> new Writer(
                        row.getObject("persona_id", UUID.class), row.getInt("asked"), row.getInt("answered")))
                .list();
    }

    /** Threads of this span that nobody else has answered and the viewer may read, newest first. */
    List<Unanswered> unanswered(Viewer viewer, Instant from, Instant until, int atMost) {
        return database.sql("select t.id, t.title " + FIRST_AND_ANSWER + """
                        and first.written_at < :dayBefore
                        and answer.written_at is null
                        and
                        """ + ReadableBy.VIEWER + """
                        order by t.moved desc
                        limit :atMost
                        """)
                .params(ReadableBy.parameters(viewer))
                .param("group", viewer.group().value())
                .param("from", at(from))
                .param("until", at(until))
                .param("dayBefore", at(until.minus(ForumLife.IN_TIME)))
                .param("atMost", atMost)
                .query((row, number) ->
                        new Unanswered(new ThreadId(row.getObject("id", UUID.class)), row.getString("title")))
                .list();
    }

    private static OffsetDateTime at(Instant then) {
        return then.atOffset(ZoneOffset.UTC);
    }

    record Begun(UUID persona, Instant begun, Optional<Instant> answered) {}

    record Stay(UUID persona, boolean active) {}

    record Writer(UUID persona, int asked, int answered) {}

    record Unanswered(ThreadId thread, String title) {}
}
