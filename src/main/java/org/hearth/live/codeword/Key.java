package org.hearth.live.codeword;

import java.util.Locale;

/** Keys that do nothing else in the room, and are not pressed so by accident. Escape three times leaves Hearth already. */
public enum Key {
    NONE("", 0),
    F8("F8", 1),
    F9("F9", 1),
    SHIFT_THREE("Shift", 3),
    CONTROL_THREE("Control", 3),
    END_THREE("End", 3);

    private final String pressed;
    private final int times;

    Key(String pressed, int times) {
        this.pressed = pressed;
        this.times = times;
    }

    /** As in forms and what is kept. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As browsers call it, and how often it is pressed in a row; empty for none. */
    String pattern() {
        return this == NONE ? "" : pressed + "*" + times;
    }

    static Key of(String text) {
        for (var key : values()) {
            if (key.text().equals(text)) {
                return key;
            }
        }
        return NONE;
    }
}
