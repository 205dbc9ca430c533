package org.hearth.desk;

import java.util.UUID;
import org.hearth.kernel.Id;

/** One thing that waits for somebody. */
public record ItemId(UUID value) implements Id {

    public static ItemId random() {
        return new ItemId(Id.random());
    }

    public static ItemId valueOf(String text) {
        return new ItemId(Id.parse(text));
    }
}
