package org.hearth.desk.queue;

import java.time.Duration;
import java.time.Instant;

/** How long something has waited, as people say it. @param key message key @param number its place {0} */
public record Age(String key, long number) {

    public static Age of(Instant since, Instant now) {
        var waited = Duration.between(since, now);
        if (waited.toMinutes() < 5) {
            return new Age("desk.age.now", 0);
        }
        if (waited.toMinutes() < 60) {
            return new Age("desk.age.minutes", waited.toMinutes() / 5 * 5);
        }
        return waited.toHours() < 36
                ? new Age("desk.age.hours", waited.toHours())
                : new Age("desk.age.days", Math.round(waited.toHours() / 24.0));
    }
}
