package org.hearth.disclosure.circle;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A circle's id; its owner alone ever sees it. */
public record CircleId(UUID value) implements Id {

    public static CircleId random() {
        return new CircleId(Id.random());
    }

    public static CircleId valueOf(String text) {
        return new CircleId(Id.parse(text));
    }
}
