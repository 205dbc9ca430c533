package org.hearth.disclosure.step;

import java.util.Locale;

/** The rungs above anonymous. */
public enum What {
    PLACE,
    CAFE,
    FACE;

    /** As message keys have it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
