package org.hearth.directory.listing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups that are not hidden, as outsiders may know them. Everything starts from {@code listing}: others have no row. */
@Repository
class ListingTable {

    private final JdbcClient database;

    ListingTable(JdbcClient database) {
        this.database = database;
    }

    /** By primary keys. A group that has ended is not listed any more. */
    List<Row> rows(Collection<GroupId> groups, LocalDate today) {
        return database.sql("""
                        select g.id, g.name, g.purpose, g.language, g.led_by, g.admission, g.starts_on, g.ends_on,
                            g.fee, g.fee_link, g.formats, g.times, g.access, g.needs,
                            l.searchable, l.has_room, l.places,
                            array(
                                select s.sign || '.' || s.word
                                from group_sign s
                                where s.group_id = g.id
                                and s.word is not null
                                order by s.sign) as signs
                        from listing l
                        join support_group g on g.id = l.group_id
                        where l.group_id = any(:groups)
                        and (l.ends_on is null or l.ends_on >= :today)
                        """)
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .param("today", today)
                .query(ListingTable::row)
                .list();
    }

    /** The ground rules in force. */
    String rules(GroupId group) {
        return database.sql("""
                        select r.body
                        from ground_rules r
                        where r.group_id = :group
                        order by r.version desc
                        limit 1
                        """)
                .param("group", group.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new Listed(
                        new GroupId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("purpose"),
                        row.getString("language"),
                        row.getString("led_by"),
                        row.getString("admission"),
                        row.getBoolean("searchable"),
                        new Listed.Span(day(row, "starts_on"), day(row, "ends_on")),
                        new Listed.Fee(row.getString("fee"), row.getString("fee_link")),
                        row.getBoolean("has_room"),
                        new Listed.Traits(
                                texts(row, "formats"), texts(row, "times"), texts(row, "access"), texts(row, "needs")),
                        List.of(),
                        texts(row, "signs")),
                texts(row, "places"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    /** @param places codes of the gazetteer, to be put into words */
    record Row(Listed listed, List<String> places) {}
}
