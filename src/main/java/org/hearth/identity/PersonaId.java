package org.hearth.identity;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A persona's id: random, seen by others, telling nothing. */
public record PersonaId(UUID value) implements Id {

    public static PersonaId random() {
        return new PersonaId(Id.random());
    }

    public static PersonaId valueOf(String text) {
        return new PersonaId(Id.parse(text));
    }
}
