package org.hearth.bringing.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hearth.bringing.archive.Kind;
import org.hearth.bringing.archive.LeftOut;
import org.hearth.groups.GroupId;
import org.hearth.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is brought along, and how far it is. */
@Repository
class BringingTable {

    private static final String SELECT = """
            select b.*, g.language
            from bringing b
            join support_group g on g.id = b.group_id
            """;

    private final JdbcClient database;

    BringingTable(JdbcClient database) {
        this.database = database;
    }

    void add(BringingId id, GroupId group, Kind kind, boolean atOnce, String asked, Instant now) {
        database.sql("""
                        insert into bringing (id, group_id, kind, phase, begun_at, changed_at, at_once, asked)
                        values (:id, :group, :kind, 'READING', :now, :now, :atOnce, :asked)
                        """)
                .param("id", id.value())
                .param("group", group.value())
                .param("kind", kind.tag())
                .param("atOnce", atOnce)
                .param("asked", asked)
                .param("now", at(now))
                .update();
    }

    Optional<Bringing> of(BringingId id) {
        return database.sql(SELECT + "where b.id = :id")
                .param("id", id.value())
                .query(BringingTable::bringing)
                .optional();
    }

    /** From now on only this transaction changes it. */
    Optional<Bringing> lock(BringingId id) {
        return database.sql(SELECT + "where b.id = :id for update of b")
                .param("id", id.value())
                .query(BringingTable::bringing)
                .optional();
    }

    Optional<Bringing> newest(GroupId group) {
        return database.sql(SELECT + "where b.group_id = :group order by b.number desc limit 1")
                .param("group", group.value())
                .query(BringingTable::bringing)
                .optional();
    }

    List<Bringing> asked() {
        return database.sql(SELECT + "where b.asked <> ''")
                .query(BringingTable::bringing)
                .list();
    }

    void answered(BringingId id) {
        ask(id, "");
    }

    void ask(BringingId id, String asked) {
        database.sql("update bringing set asked = :asked where id = :id")
                .param("asked", asked)
                .param("id", id.value())
                .update();
    }

    /** Files of these are on this machine; whatever else is to be done, any can do. */
    Optional<Bringing> claim(Collection<BringingId> files, Instant now, Instant until) {
        return database.sql("""
                        update bringing
                        set lease_until = :until
                        where id = (
                            select id
                            from bringing
                            where lease_until < :now
                            and (phase in ('SORTING', 'LOOKING', 'TAKING', 'TAKING_OUT')
                                or phase = 'READING' and id = any(:files))
                            order by changed_at
                            limit 1
                            for update skip locked)
                        returning id
                        """)
                .param("now", at(now))
                .param("until", at(until))
                .param("files", files.stream().map(BringingId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .optional()
                .map(BringingId::new)
                .flatMap(this::of);
    }

    /** @return false if it was stopped, or somebody else has it */
    boolean goesOn(BringingId id, Phase phase, Instant until) {
        return database.sql("update bringing set lease_until = :until where id = :id and phase = :phase")
                        .param("id", id.value())
                        .param("phase", phase.name())
                        .param("until", at(until))
                        .update()
                == 1;
    }

    void release(BringingId id) {
        database.sql("update bringing set lease_until = 'epoch' where id = :id")
                .param("id", id.value())
                .update();
    }

    /** @return false if it is in another phase */
    boolean move(BringingId id, Phase from, Phase to, Instant now) {
        return database.sql("""
                        update bringing
                        set phase = :to, changed_at = :now, lease_until = 'epoch'
                        where id = :id
                        and phase = :from
                        """)
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    void fail(BringingId id, String failure, Instant now) {
        database.sql("""
                        update bringing
                        set phase = 'FAILED', failure = :failure, changed_at = :now
                        where id = :id
                        and phase in ('READING', 'SORTING', 'LOOKING', 'READY', 'TAKING', 'TAKING_OUT')
                        """)
                .param("id", id.value())
                .param("failure", failure)
                .param("now", at(now))
                .update();
    }

    void seen(BringingId id, int seen) {
        database.sql("update bringing set seen = :seen where id = :id")
                .param("id", id.value())
                .param("seen", seen)
                .update();
    }

    void done(BringingId id, int more) {
        database.sql("update bringing set done = done + :more where id = :id")
                .param("id", id.value())
                .param("more", more)
                .update();
    }

    void count(BringingId id) {
        database.sql("""
                        update bringing
                        set (posts, threads, first_at, last_at) = (
                                select count(*), count(distinct thread), min(written_at), max(written_at)
                                from bringing_post
                                where bringing_id = :id),
                            people = (
                                select count(*)
                                from bringing_person
                                where bringing_id = :id
                                and posts > 0)
                        where id = :id
                        """).param("id", id.value()).update();
    }

    /** Counted from the beginning when a file is read again. */
    void leftOut(BringingId id, Map<LeftOut, Integer> all) {
        all.forEach((why, times) -> database.sql("""
                        insert into bringing_left_out (bringing_id, why, times)
                        values (:id, :why, :times)
                        on conflict (bringing_id, why) do update
                        set times = excluded.times
                        """)
                .param("id", id.value())
                .param("why", why.name())
                .param("times", times)
                .update());
    }

    Map<LeftOut, Integer> leftOut(BringingId id) {
        var all = new TreeMap<LeftOut, Integer>();
        database.sql("select why, times from bringing_left_out where bringing_id = :id")
                .param("id", id.value())
                .query((row, number) -> all.put(LeftOut.valueOf(row.getString("why")), row.getInt("times")))
                .list();
        return all;
    }

    List<BringingId> abandoned(Instant before) {
        return database.sql("""
                        select id
                        from bringing
                        where phase in ('READING', 'SORTING', 'LOOKING', 'READY')
                        and changed_at < :before
                        """)
                .param("before", at(before))
                .query((row, number) -> new BringingId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Groups of this name, or of this id as addresses have it. */
    List<GroupId> groups(String name, Optional<UUID> id) {
        return database.sql("select id from support_group where name = :name or id = :id")
                .param("name", name)
                .param("id", id.orElse(null), java.sql.Types.OTHER)
                .query((row, number) -> new GroupId(row.getObject("id", UUID.class)))
                .list();
    }

    private static OffsetDateTime at(Instant then) {
        return then.atOffset(ZoneOffset.UTC);
    }

    private static Bringing bringing(ResultSet row, int number) throws SQLException {
        return new Bringing(
                new BringingId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new GroupId(row.getObject("group_id", UUID.class)),
                Language.of(row.getString("language")),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Phase.valueOf(row.getString("phase")),
                row.getBoolean("at_once"),
                row.getString("asked"),
                row.getString("failure"),
                row.getInt("seen"),
                row.getInt("posts"),
                row.getInt("threads"),
                row.getInt("people"),
                moment(row, "first_at"),
                moment(row, "last_at"),
                row.getInt("done"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
