package org.hearth.live.waiting;

import java.util.Optional;

/**
 * How somebody is, for those who lead alone.
 *
 * @param line in their words; may be empty
 */
public record Tonight(Optional<Feeling> feeling, String line) {

    public static final int LIMIT = 280;

    boolean isEmpty() {
        return feeling.isEmpty() && line.isEmpty();
    }

    public boolean is(Feeling one) {
        return feeling.filter(one::equals).isPresent();
    }
}
