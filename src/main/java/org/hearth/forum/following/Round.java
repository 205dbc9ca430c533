package org.hearth.forum.following;

import java.time.Clock;
import java.time.Duration;
import org.hearth.forum.Horizon;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes round once a minute. It tells of nothing newer than the round before has seen: a post whose transaction took a moment
 * longer than the next one's is then not passed over, and what is taken back within the minute is told to nobody.
 */
@Component
public class Round {

    private static final int MOST = 2_000;

    private final FollowTable table;
    private final Telling telling;
    private final Clock clock;
    private final Horizon horizon = new Horizon(Duration.ZERO);

    Round(FollowTable table, Telling telling, Clock clock) {
        this.table = table;
        this.telling = telling;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 45_000)
    public void go() {
        var now = clock.instant();
        var upto = horizon.sure(now);
        horizon.saw(now, table.newest());
        upto.ifPresent(this::tell);
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
