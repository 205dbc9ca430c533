package org.hearth.directory.signs;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.hearth.kernel.Settings;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at all groups at night, some at a time, on as many nodes as there are; and at new ones when they come. */
@Component
class NightlyLook {

    /** When hardly anybody reads. */
    private static final Duration BEGINS = Duration.ofHours(3);

    private static final int AT_ONCE = 50;

    private final Signs signs;
    private final Settings settings;
    private final Clock clock;

    NightlyLook(Signs signs, Settings settings, Clock clock) {
        this.signs = signs;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 10_000)
    void look() {
        var day = LocalDate.ofInstant(clock.instant().minus(BEGINS), settings.timeZone());
        while (signs.look(day, AT_ONCE) > 0) {
            // until there is none left
        }
    }
}
