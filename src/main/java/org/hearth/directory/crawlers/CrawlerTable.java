package org.hearth.directory.crawlers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups that asked to be found by search engines. */
@Repository
class CrawlerTable {

    /** As many as a sitemap may hold. */
    private static final int AT_MOST = 50_000;

    private final JdbcClient database;

    CrawlerTable(JdbcClient database) {
        this.database = database;
    }

    /** In the order of ids, which are random; by listing_searchable. */
    List<GroupId> searchable(LocalDate today) {
        return database.sql("""
                        select group_id
                        from listing
                        where searchable
                        and (ends_on is null or ends_on >= :today)
                        order by group_id
                        limit :atMost
                        """)
                .param("today", today)
                .param("atMost", AT_MOST)
                .query((row, number) -> new GroupId(row.getObject("group_id", UUID.class)))
                .list();
    }
}
