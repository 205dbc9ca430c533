package org.hearth.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Marks one filling of a form: sent twice, by a double click or a retry, it counts once. Forms carry it in a hidden
 * field; tables hold it under a unique constraint.
 */
public record Submission(UUID value) {

    public static Submission next() {
        return new Submission(Id.random());
    }

    /** What the form carried; a form without one, or with something else, is a new one. */
    public static Submission valueOf(@Nullable String text) {
        try {
            return text == null ? next() : new Submission(UUID.fromString(text));
        } catch (IllegalArgumentException notOurs) {
            return next();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
