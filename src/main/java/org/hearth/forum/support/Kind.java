package org.hearth.forum.support;

import java.util.Arrays;
import java.util.Locale;
import org.hearth.kernel.NotFound;

/** What can be said to a writer with one tap. None weighs more than another. */
public enum Kind {
    WITH_YOU("heart-handshake"),
    THANK_YOU("hand-heart"),
    ME_TOO("users"),
    STRENGTH("sprout");

    private final String icon;

    Kind(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** As tables and forms have it. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "forum.support." + stored();
    }

    static Kind of(String stored) {
        return Arrays.stream(values())
                .filter(kind -> kind.stored().equals(stored))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
