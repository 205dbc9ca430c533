package org.hearth.identity.forgetting;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Events that wait for their listeners, in the outbox. */
@Repository
class OutboxTable {

    /** @param text as the event was serialised */
    record Waiting(UUID id, String type, String text) {}

    private final JdbcClient database;

    OutboxTable(JdbcClient database) {
        this.database = database;
    }

    List<Waiting> waiting() {
        return database.sql("select id, event_type, serialized_event from event_publication")
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("event_type"),
                        row.getString("serialized_event")))
                .list();
    }

    void remove(UUID event) {
        database.sql("delete from event_publication where id = :event")
                .param("event", event)
                .update();
    }
}
