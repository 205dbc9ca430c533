package org.hearth.forum.following;

import java.util.Locale;
import org.hearth.kernel.NotFound;

/** How often somebody wants to be told. */
public enum Rhythm {
    NOTHING,
    EACH,
    DAILY,
    WEEKLY;

    /** As tables and forms have it. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Rhythm of(String stored) {
        for (var rhythm : values()) {
            if (rhythm.stored().equals(stored)) {
                return rhythm;
            }
        }
        throw new NotFound();
    }
}
