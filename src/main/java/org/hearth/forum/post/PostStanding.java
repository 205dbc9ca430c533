package org.hearth.forum.post;

import java.util.Locale;

/** How a post stands there. */
public enum PostStanding {
    SHOWN,
    /** Waits for approval. */
    HELD,
    /** Its words were hidden by those who look after the group. */
    HIDDEN;

    /** As the table has it. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PostStanding of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
