package org.hearth.live.presence;

import java.util.Locale;

/** How good somebody's line is, as their own browser says. */
public enum LineQuality {
    GOOD,
    POOR,
    LOST;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one meant; anything else is nothing to worry about. */
    public static LineQuality of(String text) {
        return switch (text) {
            case "poor" -> POOR;
            case "lost" -> LOST;
            default -> GOOD;
        };
    }
}
