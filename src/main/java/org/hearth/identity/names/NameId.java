package org.hearth.identity.names;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A kept-out name's id. */
public record NameId(UUID value) implements Id {

    public static NameId random() {
        return new NameId(Id.random());
    }

    public static NameId valueOf(String text) {
        return new NameId(Id.parse(text));
    }
}
