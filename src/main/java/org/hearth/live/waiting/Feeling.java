package org.hearth.live.waiting;

import java.util.Locale;
import java.util.Optional;

/** How somebody is tonight, in one quiet word. Not a scale: nothing is better or worse. */
public enum Feeling {
    WELL,
    TIRED,
    TENSE,
    SAD,
    UNSURE;

    /** As in forms. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key. */
    public String key() {
        return "live.tonight." + text();
    }

    static Optional<Feeling> of(String text) {
        return java.util.Arrays.stream(values())
                .filter(feeling -> feeling.text().equals(text))
                .findFirst();
    }
}
