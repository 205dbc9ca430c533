package org.hearth.desk.first;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.forum.PostId;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many of somebody's first posts a group reads before others do. */
@Repository
class FirstTable {

    private final JdbcClient database;

    FirstTable(JdbcClient database) {
        this.database = database;
    }

    /** 0 for a group that never asked for it. */
    int posts(GroupId group) {
        return database.sql("select posts from desk_first where group_id = :group")
                .param("group", group.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void keep(GroupId group, int posts) {
        database.sql("delete from desk_first where group_id = :group and :posts = 0")
                .param("group", group.value())
                .param("posts", posts)
                .update();
        database.sql("""
                        insert into desk_first (group_id, posts)
                        select :group, :posts
                        where :posts > 0
                        on conflict (group_id) do update
                        set posts = excluded.posts
                        """).param("group", group.value()).param("posts", posts).update();
    }

    /** Whether others have read fewer than these of somebody; by post_persona, and at most as many rows as asked for. */
    boolean fewerShown(PersonaId persona, int posts) {
        return database.sql("""
                        select count(*) < :posts
                        from (
                            select
                            from post
                            where persona_id = :persona
                            and standing <> 'held'
                            limit :posts) as shown
                        """)
                .param("persona", persona.value())
                .param("posts", posts)
                .query(Boolean.class)
                .single();
    }

    /** Those of these that wait and were not read yet. */
    List<PostId> waiting(Collection<PostId> posts) {
        return database.sql("""
                        select p.id
                        from post p
                        where p.id = any(:posts)
                        and p.standing = 'held'
                        and not exists (
                            select from desk_act a
                            where a.post_id = p.id
                            and a.kind in ('HOLD', 'DECLINE'))
                        """)
                .param("posts", posts.stream().map(PostId::value).toArray(UUID[]::new))
                .query((row, number) -> new PostId(row.getObject("id", UUID.class)))
                .list();
    }

    /** How long half of those waited that were read since then; empty if they were too few to say. */
    Optional<Duration> usual(GroupId group, Instant since, int atLeast) {
        return database.sql("""
                        select percentile_cont(0.5) within group (order by extract(epoch from done_at - since)) as seconds
                        from desk_item
                        where group_id = :group
                        and lane = 'HELD'
                        and done_at >= :since
                        having count(*) >= :atLeast
                        """)
                .param("group", group.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("atLeast", atLeast)
                .query((row, number) -> Duration.ofSeconds(Math.round(row.getDouble("seconds"))))
                .optional();
    }
}
