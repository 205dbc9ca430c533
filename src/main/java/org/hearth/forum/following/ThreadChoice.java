package org.hearth.forum.following;

import java.util.Locale;
import org.hearth.kernel.NotFound;

/** What somebody wants to be told of one thread. */
public enum ThreadChoice {
    /** As of all others in the group. */
    USUAL,
    /** Each post, at once. */
    FOLLOWED,
    /** Nothing. */
    MUTED;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ThreadChoice of(String stored) {
        for (var choice : values()) {
            if (choice.stored().equals(stored)) {
                return choice;
            }
        }
        throw new NotFound();
    }
}
