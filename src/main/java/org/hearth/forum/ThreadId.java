package org.hearth.forum;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A thread's id. */
public record ThreadId(UUID value) implements Id {

    public static ThreadId random() {
        return new ThreadId(Id.random());
    }

    public static ThreadId valueOf(String text) {
        return new ThreadId(Id.parse(text));
    }
}
