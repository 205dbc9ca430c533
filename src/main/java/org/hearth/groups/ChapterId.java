package org.hearth.groups;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A chapter's id. */
public record ChapterId(UUID value) implements Id {

    public static ChapterId random() {
        return new ChapterId(Id.random());
    }

    public static ChapterId valueOf(String text) {
        return new ChapterId(Id.parse(text));
    }
}
