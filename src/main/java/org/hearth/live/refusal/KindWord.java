package org.hearth.live.refusal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A gentle sentence for somebody who cannot come in now. */
public enum KindWord {
    FULL,
    LATE,
    TALK,
    /** In the facilitator's own words. */
    OWN;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of the sentence. */
    public String key() {
        return "live.refusal.word." + text();
    }

    static Optional<KindWord> of(String text) {
        return Arrays.stream(values()).filter(one -> one.text().equals(text)).findAny();
    }
}
