package org.hearth.meetings.series;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks a few times a day which meetings have come into sight. */
@Component
class Extending {

    private static final int HOUR = 3_600_000;

    private final Series series;

    Extending(Series series) {
        this.series = series;
    }

    @Scheduled(fixedDelay = 6 * HOUR, initialDelay = HOUR / 60)
    void extend() {
        while (series.extendSome()) {
            // each time some more, so that no transaction is long
        }
    }
}
