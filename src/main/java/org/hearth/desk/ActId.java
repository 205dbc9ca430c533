package org.hearth.desk;

import java.util.UUID;
import org.hearth.kernel.Id;

/** Something that was done, and why. */
public record ActId(UUID value) implements Id {

    public static ActId random() {
        return new ActId(Id.random());
    }

    public static ActId valueOf(String text) {
        return new ActId(Id.parse(text));
    }
}
