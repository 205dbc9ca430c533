package org.hearth.guidance.house;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of a group's pages and board waits for somebody who looks after them. */
@Component
public class UpkeepTable {

    private final JdbcClient database;

    UpkeepTable(JdbcClient database) {
        this.database = database;
    }

    /** By article_group, article_remark_article and nearby_group. */
    List<Upkeep> of(Collection<GroupId> groups, LocalDate today) {
        return database.sql("""
                        select g.id, g.name,
                            (select count(*)
                                from article a
                                join article_version v on v.article_id = a.id and v.number = a.published
                                where a.group_id = g.id
                                and v.due < :today) as due,
                            (select count(*)
                                from article a
                                join article_remark r on r.article_id = a.id
                                where a.group_id = g.id) as remarks,
                            (select count(*)
                                from nearby n
                                where n.group_id = g.id
                                and not n.shown) as suggestions
                        from support_group g
                        where g.id = any (:groups)
                        order by lower(g.name), g.id
                        """)
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .param("today", today)
                .query((row, number) -> new Upkeep(
                        new GroupId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("due"),
                        row.getInt("remarks"),
                        row.getInt("suggestions")))
                .list();
    }

    /** @param due pages to be looked at again @param remarks of readers @param suggestions for the board */
    public record Upkeep(GroupId group, String name, int due, int remarks, int suggestions) {

        boolean waits() {
            return due + remarks + suggestions > 0;
        }
    }
}
