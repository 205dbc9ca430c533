package org.hearth.contact.newsletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Id;
import org.hearth.kernel.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issues: the one being made, and those that were sent. */
@Repository
class IssueTable {

    private static final String ISSUES = "select id, group_id, title, version, sent_at\nfrom newsletter_issue\n";

    private final JdbcClient database;

    IssueTable(JdbcClient database) {
        this.database = database;
    }

    void begin(GroupId group) {
        database.sql("""
                        insert into newsletter_issue (id, group_id)
                        values (:id, :group)
                        on conflict (group_id) where sent_at is null do nothing
                        """).param("id", Id.random()).param("group", group.value()).update();
    }

    Optional<Issue> next(GroupId group) {
        return database.sql(ISSUES + "where group_id = :group\nand sent_at is null")
                .param("group", group.value())
                .query(IssueTable::issue)
                .optional();
    }

    /** Nobody else changes or sends it until the transaction ends. */
    Optional<Issue> lockNext(GroupId group) {
        return database.sql(ISSUES + "where group_id = :group\nand sent_at is null\nfor update")
                .param("group", group.value())
                .query(IssueTable::issue)
                .optional();
    }

    Optional<Issue> lock(GroupId group, IssueId id) {
        return database.sql(ISSUES + "where group_id = :group\nand id = :id\nfor update")
                .param("group", group.value())
                .param("id", id.value())
                .query(IssueTable::issue)
                .optional();
    }

    Optional<Issue> sent(GroupId group, IssueId id) {
        return database.sql(ISSUES + "where group_id = :group\nand id = :id\nand sent_at is not null")
                .param("group", group.value())
                .param("id", id.value())
                .query(IssueTable::issue)
                .optional();
    }

    Optional<Issue> any(IssueId id) {
        return database.sql(ISSUES + "where id = :id")
                .param("id", id.value())
                .query(IssueTable::issue)
                .optional();
    }

    /** Newest first. */
    List<Issue> sent(GroupId group) {
        return database.sql(ISSUES + "where group_id = :group\nand sent_at is not null\norder by sent_at desc")
                .param("group", group.value())
                .query(IssueTable::issue)
                .list();
    }

    /** The newest of each of these groups that was sent since. */
    List<Issue> since(Collection<Viewer> viewers, Instant since) {
        return database.sql("""
                        select distinct on (group_id) id, group_id, title, version, sent_at
                        from newsletter_issue
                        where group_id = any(:groups)
                        and sent_at > :since
                        order by group_id, sent_at desc
                        """)
                .param(
                        "groups",
                        viewers.stream().map(viewer -> viewer.group().value()).toArray(UUID[]::new))
                .param("since", Stored.atZone(since))
                .query(IssueTable::issue)
                .list();
    }

    void rename(IssueId id, String title) {
        database.sql("update newsletter_issue set title = :title where id = :id")
                .param("id", id.value())
                .param("title", title)
                .update();
    }

    void changed(IssueId id) {
        database.sql("update newsletter_issue set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void send(IssueId id, Instant now) {
        database.sql("update newsletter_issue set sent_at = :now where id = :id and sent_at is null")
                .param("id", id.value())
                .param("now", Stored.atZone(now))
                .update();
    }

    private static Issue issue(ResultSet row, int number) throws SQLException {
        return new Issue(
                new IssueId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("title"),
                row.getInt("version"),
                Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
