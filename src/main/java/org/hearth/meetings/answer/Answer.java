package org.hearth.meetings.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What one says of a meeting; no reason is ever asked. */
public enum Answer {
    COMING,
    PERHAPS,
    NOT_THIS_TIME,
    /** Today is not a good day. Whoever leads sees the same as for {@link #NOT_THIS_TIME}. */
    NOT_A_GOOD_DAY;

    static Optional<Answer> of(String text) {
        return Arrays.stream(values())
                .filter(answer -> answer.text().equals(text))
                .findFirst();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
