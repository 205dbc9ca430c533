package org.hearth.forum.following;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes round once a minute. It tells of nothing newer than the round before has seen: a post whose transaction took a moment
 * longer than the next one's is then not passed over, and what is taken back within the minute is told to nobody.
 */
@Component
public class Round {

    private static final int MOST = 2_000;
    private static final long NOT_YET = -1;

    private final FollowTable table;
    private final Telling telling;
    private final AtomicLong seen = new AtomicLong(NOT_YET);

    Round(FollowTable table, Telling telling) {
        this.table = table;
        this.telling = telling;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 45_000)
    public void go() {
        var upto = seen.getAndSet(table.newest());
        if (upto != NOT_YET) {
            tell(upto);
        }
    }

    private void tell(long upto) {
        for (int told = 0; told < MOST && telling.atOnce(upto); told++) {
            // one transaction a person
        }
        for (int told = 0; told < MOST && telling.gathered(upto); told++) {
            // the same
        }
    }
}
