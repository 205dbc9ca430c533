package org.hearth.groups.membership;

import java.util.OptionalInt;
import org.hearth.groups.Full;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.groups.Seats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The seats of a group, given out one after the other under the group's row lock. */
@Repository
class SeatTable implements Seats {

    private static final String LIMIT = """
            select case when formats = '{LIVE}' then least(coalesce(size_limit, :circle), :circle) else size_limit end
            from support_group
            where id = :group
            """;

    private final JdbcClient database;

    SeatTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public OptionalInt free(GroupId group) {
        return free(group, LIMIT);
    }

    /**
     * Lets nobody else take a seat until the transaction ends.
     *
     * @throws Full if none is left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(GroupId group) {
        var free = free(group, LIMIT + "for no key update");
        if (free.isPresent() && free.getAsInt() == 0) {
            throw new Full();
        }
    }

    /** Roles of a group change one after the other: two facilitators who go at once would leave nobody. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(GroupId group) {
        database.sql("select id from support_group where id = :group for no key update")
                .param("group", group.value())
                .query((row, number) -> row.getObject(1))
                .list();
    }

    private OptionalInt free(GroupId group, String sql) {
        var limits = database.sql(sql)
                .param("circle", CIRCLE)
                .param("group", group.value())
                .query((row, number) -> (Integer) row.getObject(1))
                .list();
        return limits.isEmpty() || limits.getFirst() == null
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(0, limits.getFirst() - taken(group)));
    }

    private int taken(GroupId group) {
        return database.sql("""
                        select count(*)
                        from membership
                        where group_id = :group
                        and ended_on is null
                        and role = any(:seated)
                        """)
                .param("group", group.value())
                .param(
                        "seated",
                        java.util.Arrays.stream(Role.values())
                                .filter(Role::seated)
                                .map(Role::name)
                                .toArray(String[]::new))
                .query(Integer.class)
                .single();
    }
}
