package org.hearth.live.help;

import java.util.Locale;

/** What commonly goes wrong; each with a sentence to say it and with what to try meanwhile. */
public enum Trouble {
    HEAR_NOTHING,
    NOT_HEARD,
    PICTURE_BLACK,
    BREAKING_UP,
    LOST;

    /** Message key of the sentence; with {@code .try} at its end, of what to try. */
    public String key() {
        return "live.help." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
