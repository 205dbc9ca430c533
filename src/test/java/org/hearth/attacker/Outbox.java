package org.hearth.attacker;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that wait for their listeners. */
@TestComponent
public class Outbox {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    JdbcClient database;

    public void awaitEmpty() {
        await().atMost(SOON).until(() -> waiting().isEmpty());
    }

    public List<String> waiting() {
        return database.sql("select serialized_event from event_publication where completion_date is null")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Those whose listener has tried and could not. */
    public int failed() {
        return database.sql("select count(*) from event_publication where status = 'FAILED'")
                .query(Integer.class)
                .single();
    }
}
