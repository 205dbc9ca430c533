package org.hearth.live.chat;

import java.util.Locale;
import java.util.Optional;

/** For whom a line is. Who that is in the end says {@link ChatTable}, in one place. */
public enum Audience {
    /** Everybody inside. */
    ALL,
    /** Those who lead, and who wrote it. */
    LEAD,
    /** Whoever helps with the technique; as long as nobody does, those who lead. */
    HELP;

    /** As in forms, pages and the database. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if there is no such audience: never a wider one than was meant. */
    static Optional<Audience> of(String text) {
        return switch (text) {
            case "all" -> Optional.of(ALL);
            case "lead" -> Optional.of(LEAD);
            case "help" -> Optional.of(HELP);
            default -> Optional.empty();
        };
    }
}
