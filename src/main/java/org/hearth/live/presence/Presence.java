package org.hearth.live.presence;

import java.util.Locale;

/** The form in which somebody wants to be there. Everybody sees and hears the others, whatever they show themselves. */
public enum Presence {
    TEXT,
    AUDIO,
    CAMERA;

    /** As in forms, pages and the database. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one meant; anything else is the quietest. */
    public static Presence of(String text) {
        return switch (text) {
            case "camera" -> CAMERA;
            case "audio" -> AUDIO;
            default -> TEXT;
        };
    }
}
