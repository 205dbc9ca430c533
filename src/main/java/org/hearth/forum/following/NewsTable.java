package org.hearth.forum.following;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.forum.ReadableBy;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose letter is due, and what is new for them. Reads by thread_group_moved and post_place_key; writes two marks a letter. */
@Repository
class NewsTable {

    private final JdbcClient database;

    NewsTable(JdbcClient database) {
        this.database = database;
    }

    /** @param author empty for somebody who left for good */
    record News(ThreadId thread, String title, long place, Optional<PersonaId> author, String body, String note) {}

    /** Somebody to tell at once, whom no other node tells meanwhile. */
    Optional<Follower> atOnce(long upto, Instant now) {
        return database.sql("""
                        select f.*
                        from following f
                        where f.told < :upto
                        and f.at_once_from <= :now
                        and (f.rhythm = 'each'
                            or exists (
                                select from following_thread c
                                where c.persona_id = f.persona_id
                                and not c.muted))
                        and exists (
                            select from thread t
                            where t.group_id = f.group_id
                            and t.moved > f.told)
                        order by f.told
                        limit 1
                        for update of f skip locked
                        """)
                .param("upto", upto)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(FollowTable::follower)
                .optional();
    }

    /** Somebody whose day or week is over. */
    Optional<Follower> gathered(Instant now) {
        return database.sql("""
                        select f.*
                        from following f
                        where f.rhythm in ('daily', 'weekly')
                        and f.gathers_at <= :now
                        order by f.gathers_at
                        limit 1
                        for update of f skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(FollowTable::follower)
                .optional();
    }

    /**
     * What others wrote between these places that the reader may read and has not read.
     *
     * @param followed whether threads that they follow are meant
     * @param others whether threads are meant of which they chose nothing
     */
    List<News> news(Viewer reader, long after, long upto, boolean followed, boolean others, int atMost) {
        return database.sql("""
                        select p.thread_id, t.title, p.place, p.persona_id, p.body, p.note
                        from thread t
                        join post p on p.thread_id = t.id
                        left join following_thread c on c.persona_id = :reader and c.thread_id = t.id
                        left join reading r on r.persona_id = :reader and r.thread_id = t.id
                        where t.moved > :after
                        and p.place > :after
                        and p.place <= :upto
                        and p.persona_id is distinct from :reader
                        and p.standing = 'shown'
                        and not p.taken_back
                        and p.number > coalesce(r.upto, 0)
                        and case when c.muted is null then :others else not c.muted and :followed end
                        and
                        """ + ReadableBy.VIEWER + """
                        order by p.place
                        limit :atMost
                        """)
                .params(ReadableBy.parameters(reader))
                .param("after", after)
                .param("upto", upto)
                .param("followed", followed)
                .param("others", others)
                .param("atMost", atMost)
                .query((row, number) -> new News(
                        new ThreadId(row.getObject("thread_id", UUID.class)),
                        row.getString("title"),
                        row.getLong("place"),
                        Optional.ofNullable(row.getObject("persona_id", UUID.class))
                                .map(PersonaId::new),
                        row.getString("body"),
                        row.getString("note")))
                .list();
    }

    void told(Follower follower, long upto, Instant again) {
        database.sql("update following set told = :upto, at_once_from = :again where persona_id = :persona")
                .param("persona", follower.persona().value())
                .param("upto", upto)
                .param("again", again.atOffset(ZoneOffset.UTC))
                .update();
    }

    void gathered(Follower follower, long upto, Instant again) {
        database.sql("update following set gathered = :upto, gathers_at = :again where persona_id = :persona")
                .param("persona", follower.persona().value())
                .param("upto", upto)
                .param("again", again.atOffset(ZoneOffset.UTC))
                .update();
    }

    void keepAddress(PersonaId persona, ThreadId thread, byte[] hash) {
        database.sql("""
                        insert into reply_address (hash, persona_id, thread_id)
                        values (:hash, :persona, :thread)
                        on conflict (persona_id, thread_id) do update
                        set hash = excluded.hash
                        where reply_address.hash <> excluded.hash
                        """)
                .param("hash", hash)
                .param("persona", persona.value())
                .param("thread", thread.value())
                .update();
    }
}
