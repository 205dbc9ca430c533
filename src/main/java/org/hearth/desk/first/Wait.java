package org.hearth.desk.first;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** How long a first post usually waits, said so that it holds for most and promises nothing. */
enum Wait {
    HOUR,
    HOURS,
    DAY,
    DAYS,
    /** Too few have waited to say. */
    UNKNOWN;

    static Wait of(Optional<Duration> usual) {
        return usual.map(time -> {
                    if (time.compareTo(Duration.ofHours(1)) <= 0) {
                        return HOUR;
                    }
                    if (time.compareTo(Duration.ofHours(6)) <= 0) {
                        return HOURS;
                    }
                    return time.compareTo(Duration.ofHours(24)) <= 0 ? DAY : DAYS;
                })
                .orElse(UNKNOWN);
    }

    /** Message key of the sentence beside a composer. */
    String beside() {
        return "desk.first.beside." + name().toLowerCase(Locale.ROOT);
    }

    /** Message key of the sentence to somebody whose post waits. */
    String waits() {
        return "desk.first.waits." + name().toLowerCase(Locale.ROOT);
    }
}
