package org.hearth.forum.audience;

import java.util.Locale;

/** Who may read a thread. */
public enum Audience {
    GROUP,
    /** Those who chose its chapter. */
    CHAPTER,
    /** People whom its beginner picked from those they know. */
    CLOSED;

    /** As the table has it. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Audience of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
