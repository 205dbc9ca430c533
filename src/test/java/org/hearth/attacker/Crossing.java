package org.hearth.attacker;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.forum.ThreadId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Deeds that cross: each has looked at what is there before any of them may change it. */
@TestComponent
public class Crossing {

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    /** All of them wait for this thread's row before the first goes on. */
    public <T> List<Future<T>> at(ThreadId thread, List<Callable<T>> deeds) {
        return behind(
                () -> database.sql("select id from thread where id = :thread for update")
                        .param("thread", thread.value())
                        .query(java.util.UUID.class)
                        .single(),
                deeds);
    }

    /** All of them wait for what this one has locked, until it is through. */
    public <T> List<Future<T>> behind(Runnable first, List<Callable<T>> deeds) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return transactions.execute(begun -> {
                first.run();
                var started = deeds.stream().map(threads::submit).toList();
                // asked from another thread, and so from outside this transaction
                await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= deeds.size());
                return started;
            });
        }
    }

    private int waiting() {
        return database.sql("""
                        select count(*)
                        from pg_stat_activity
                        where datname = current_database()
                        and wait_event_type = 'Lock'
                        """).query(Integer.class).single();
    }
}
