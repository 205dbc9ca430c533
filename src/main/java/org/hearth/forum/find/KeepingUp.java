package org.hearth.forum.find;

import org.hearth.forum.post.WordsTable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** After an update that brought searching: makes what was written before it searchable, some threads at a time, and once for all. */
@Component
class KeepingUp {

    private static final int THREADS = 20;
    /** In a row; then others have their turn. */
    private static final int TIMES = 20;

    private final WordsTable table;
    private volatile boolean done;

    KeepingUp(WordsTable table) {
        this.table = table;
    }

    @Scheduled(fixedDelay = 2_000, initialDelay = 5_000)
    void keep() {
        for (var times = 0; !done && times < TIMES; times++) {
            done = !table.keepSome(THREADS);
        }
    }
}
