package org.hearth.live.codeword;

import java.util.Locale;

/** Movements on the screen that look like nothing. */
public enum Gesture {
    NONE,
    /** Two fingers resting anywhere for a moment. */
    TWO_FINGERS,
    /** Three taps or clicks in the upper corner where a line of writing begins. */
    CORNER;

    /** As in forms and what is kept. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    String pattern() {
        return this == NONE ? "" : text();
    }

    static Gesture of(String text) {
        for (var gesture : values()) {
            if (gesture.text().equals(text)) {
                return gesture;
            }
        }
        return NONE;
    }
}
