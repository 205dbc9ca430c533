package org.hearth.bringing.work;

import java.util.UUID;
import org.hearth.kernel.Id;

/** Id of one coming along. */
public record BringingId(UUID value) implements Id {

    public static BringingId random() {
        return new BringingId(Id.random());
    }

    public static BringingId valueOf(String text) {
        return new BringingId(Id.parse(text));
    }
}
