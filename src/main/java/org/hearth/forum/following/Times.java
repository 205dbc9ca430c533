package org.hearth.forum.following;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.hearth.kernel.Settings;
import org.springframework.stereotype.Component;

/** When letters go out: at moments that many share. */
@Component
class Times {

    private static final LocalTime AFTERNOON = LocalTime.of(17, 0);
    private static final Duration BREATH = Duration.ofMinutes(30);

    private final Clock clock;
    private final Settings settings;

    Times(Clock clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    Instant now() {
        return clock.instant();
    }

    /** A letter that says only that there is something new need not come again with the next post. */
    Instant afterABreath() {
        var now = now();
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        return now.isBefore(hour.plus(BREATH)) ? hour.plus(BREATH) : hour.plus(1, ChronoUnit.HOURS);
    }

    Instant nextHour(Instant moment) {
        var hour = moment.truncatedTo(ChronoUnit.HOURS);
        return hour.equals(moment) ? hour : hour.plus(1, ChronoUnit.HOURS);
    }

    /** Every day in the afternoon, or on Sundays. */
    Instant next(Rhythm rhythm) {
        var here = now().atZone(settings.timeZone());
        var today = here.with(AFTERNOON);
        if (rhythm == Rhythm.WEEKLY) {
            var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            return (sunday.isAfter(here) ? sunday : sunday.plusWeeks(1)).toInstant();
        }
        return (today.isAfter(here) ? today : today.plusDays(1)).toInstant();
    }
}
