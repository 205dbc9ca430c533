package org.hearth.groups.closed;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.groups.group.LastDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups that nobody finds any more. */
@Repository
class ClosedGroupTable {

    private final JdbcClient database;

    ClosedGroupTable(JdbcClient database) {
        this.database = database;
    }

    record Row(String name, LastDay lastDay) {}

    /** Nobody gives it another last day until the transaction ends. */
    Optional<Row> locked(GroupId group) {
        return database.sql("""
                        select name, ends_on, afterwards, reading_days
                        from support_group
                        where id = :group
                        for update
                        """)
                .param("group", group.value())
                .query((row, number) -> new Row(
                        row.getString("name"),
                        new LastDay(
                                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                                LastDay.Afterwards.valueOf(row.getString("afterwards")),
                                row.getInt("reading_days"))))
                .optional();
    }

    /** With all that other modules keep by the group. */
    void remove(GroupId group) {
        database.sql("delete from support_group where id = :group")
                .param("group", group.value())
                .update();
    }
}
