package org.hearth.contact.newsletter;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is still to be told of an issue. */
@Repository
class DeliveryTable {

    private final JdbcClient database;

    DeliveryTable(JdbcClient database) {
        this.database = database;
    }

    record Delivery(IssueId issue, PersonaId persona) {}

    void add(Issue issue, Instant now) {
        database.sql("""
                        insert into newsletter_delivery (issue_id, persona_id, due_at)
                        select :issue, persona_id, :now
                        from newsletter_reader
                        where group_id = :group
                        and choice <> 'page'
                        """)
                .param("issue", issue.id().value())
                .param("group", issue.group().value())
                .param("now", Stored.atZone(now))
                .update();
    }

    /** Somebody who is due, whom no other node tells meanwhile. */
    Optional<Delivery> due(Instant now) {
        return database.sql("""
                        select issue_id, persona_id
                        from newsletter_delivery
                        where due_at <= :now
                        order by due_at
                        limit 1
                        for update skip locked
                        """)
                .param("now", Stored.atZone(now))
                .query((row, number) -> new Delivery(
                        new IssueId(row.getObject("issue_id", UUID.class)),
                        new PersonaId(row.getObject("persona_id", UUID.class))))
                .optional();
    }

    void postpone(Delivery delivery, Instant until) {
        database.sql("""
                        update newsletter_delivery
                        set due_at = :until
                        where issue_id = :issue
                        and persona_id = :persona
                        """)
                .param("issue", delivery.issue().value())
                .param("persona", delivery.persona().value())
                .param("until", Stored.atZone(until))
                .update();
    }

    void done(Delivery delivery) {
        database.sql("delete from newsletter_delivery where issue_id = :issue and persona_id = :persona")
                .param("issue", delivery.issue().value())
                .param("persona", delivery.persona().value())
                .update();
    }
}
