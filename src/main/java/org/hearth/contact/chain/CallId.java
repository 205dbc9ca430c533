package org.hearth.contact.chain;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A call's id in one round. Spring reads it from paths by {@link #valueOf}. */
public record CallId(UUID value) implements Id {

    static CallId random() {
        return new CallId(Id.random());
    }

    public static CallId valueOf(String text) {
        return new CallId(Id.parse(text));
    }
}
