package org.hearth.desk.queue;

import java.time.Duration;
import java.util.Locale;
import org.hearth.danger.DangerLevel;

/** Why something waits for somebody, and how long it can. {@link Turn} says in which order they come. */
public enum Lane {
    DANGER(Duration.ofHours(2)),
    IDENTITY(Duration.ofHours(1)),
    CONFLICT(Duration.ofHours(4)),
    REPORT(Duration.ofHours(4)),
    APPEAL(Duration.ofHours(24)),
    HELD(Duration.ofHours(4)),
    WAITING(Duration.ofHours(12)),
    NEWCOMER(Duration.ofHours(12));

    private static final Duration RED = Duration.ofMinutes(10);
    private static final Duration YELLOW = Duration.ofHours(8);

    private final Duration patience;

    Lane(Duration patience) {
        this.patience = patience;
    }

    /** How long it can wait for somebody. */
    public Duration patience(DangerLevel level) {
        return switch (level) {
            case RED -> RED;
            case AMBER, NONE -> patience;
            case YELLOW -> YELLOW;
        };
    }

    /** Message key of its name; with {@code .hint} at its end, of what waits there. */
    public String key() {
        return "desk.lane." + name().toLowerCase(Locale.ROOT);
    }
}
