package org.hearth.live.presence;

import java.util.Locale;

/** The form in which somebody wants to be there, from the quietest. Everybody sees and hears the others, whatever they show. */
public enum Presence {
    TEXT,
    AUDIO,
    /** The drawn picture, which every receiver moves with the voice. */
    AVATAR,
    /** A picture made unrecognisable before it leaves. */
    BLURRED,
    CAMERA;

    /** As in forms, pages and the database. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one meant; anything else is the quietest. */
    public static Presence of(String text) {
        return switch (text) {
            case "camera" -> CAMERA;
            case "blurred" -> BLURRED;
            case "avatar" -> AVATAR;
            case "audio" -> AUDIO;
            default -> TEXT;
        };
    }
}
