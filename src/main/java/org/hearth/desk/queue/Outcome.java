package org.hearth.desk.queue;

import java.util.Locale;

/** What came of it. */
public enum Outcome {
    /** Somebody wrote to them, or called. */
    HELPED,
    /** A word with those it was about. */
    SPOKEN,
    /** The post was held, hidden or moved. */
    ACTED,
    /** Looked at; it can stay as it is. */
    NOTHING;

    /** Message key for who settles; with {@code .told} at its end, for who reported. */
    public String key() {
        return "desk.outcome." + name().toLowerCase(Locale.ROOT);
    }
}
