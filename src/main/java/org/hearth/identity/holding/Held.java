package org.hearth.identity.holding;

import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Id;

/** One persona of one's own and the circle it is known in. @param name the circle's; @param pseudonym in it */
public record Held(UUID circle, String name, PersonaId persona, String pseudonym) {

    /** Names the circle in forms. */
    public String key() {
        return new Key(circle).text();
    }

    private record Key(UUID value) implements Id {}
}
