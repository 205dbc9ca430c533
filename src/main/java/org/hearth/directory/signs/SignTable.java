package org.hearth.directory.signs;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.directory.Sign;
import org.hearth.groups.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is told of each group's life, and which groups are still to be looked at today. */
@Repository
class SignTable {

    private final JdbcClient database;

    SignTable(JdbcClient database) {
        this.database = database;
    }

    /** A row for each group that came since. */
    void addNew() {
        database.sql("""
                        insert into group_life (group_id)
                        select g.id
                        from support_group g
                        where not exists (select from group_life l where l.group_id = g.id)
                        on conflict do nothing
                        """).update();
    }

    /** Locked for this transaction; what another node has at hand is passed over. */
    List<GroupId> due(LocalDate day, int atMost) {
        return database.sql("""
                        select group_id
                        from group_life
                        where looked_on < :day
                        order by looked_on
                        limit :atMost
                        for update skip locked
                        """)
                .param("day", day)
                .param("atMost", atMost)
                .query((row, number) -> new GroupId(row.getObject("group_id", UUID.class)))
                .list();
    }

    Map<Sign, Told> told(GroupId group) {
        var told = new EnumMap<Sign, Told>(Sign.class);
        database.sql("select sign, word, amount, told_on from group_sign where group_id = :group")
                .param("group", group.value())
                .query((row, number) -> told.put(
                        Sign.valueOf(row.getString("sign")),
                        new Told(
                                Optional.ofNullable(row.getString("word")).map(word -> new Telling(word, amount(row))),
                                row.getObject("told_on", LocalDate.class))))
                .list();
        return told;
    }

    private static int amount(java.sql.ResultSet row) {
        try {
            return row.getInt("amount");
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void tell(GroupId group, Sign sign, Optional<Telling> telling, LocalDate day) {
        database.sql("""
                        insert into group_sign (group_id, sign, word, amount, told_on)
                        values (:group, :sign, :word, :amount, :day)
                        on conflict (group_id, sign) do update
                        set word = excluded.word, amount = excluded.amount, told_on = excluded.told_on
                        """)
                .param("group", group.value())
                .param("sign", sign.name())
                .param("word", telling.map(Telling::word).orElse(null))
                .param("amount", telling.map(Telling::amount).orElse(null))
                .param("day", day)
                .update();
    }

    /** The group was looked at; whether it has places left is told once a day as well. */
    void lookedAt(GroupId group, LocalDate day) {
        database.sql("update group_life set looked_on = :day where group_id = :group")
                .param("group", group.value())
                .param("day", day)
                .update();
        database.sql("""
                        update listing l
                        set has_room = (
                            select g.size_limit is null or g.size_limit > (
                                select count(*)
                                from membership m
                                where m.group_id = g.id
                                and m.role = 'MEMBER'
                                and m.ended_on is null)
                            from support_group g
                            where g.id = l.group_id)
                        where l.group_id = :group
                        """).param("group", group.value()).update();
    }

    /** @param telling empty while too few stand behind it @param day when that was found */
    record Told(Optional<Telling> telling, LocalDate day) {}
}
