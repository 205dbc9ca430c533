package org.hearth.live.calm;

import java.util.Locale;

/** Whether picture and sound go through the room. */
public enum Phase {
    OPEN,
    /** One who leads has asked for a rest. */
    PAUSED,
    /** Nobody who leads is there: all is off until one is, so that nobody is alone with nobody in charge. */
    HELD;

    /** As in pages and the database. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
