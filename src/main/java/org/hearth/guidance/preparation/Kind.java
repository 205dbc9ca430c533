package org.hearth.guidance.preparation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is given along before a meeting. */
public enum Kind {
    QUESTION,
    EXERCISE;

    /** As the table and forms have it. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(@Nullable String stored) {
        return EXERCISE.stored().equals(stored) ? EXERCISE : QUESTION;
    }
}
