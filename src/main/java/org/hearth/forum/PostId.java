package org.hearth.forum;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A post's id. */
public record PostId(UUID value) implements Id {

    public static PostId random() {
        return new PostId(Id.random());
    }

    public static PostId valueOf(String text) {
        return new PostId(Id.parse(text));
    }
}
