package org.hearth.identity.holding;

import java.util.List;
import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Id;

/**
 * A circle of one's own.
 *
 * @param name the circle's
 * @param pseudonym by which one is known there
 * @param personas all that one is there: the one of this pseudonym first, then the face
 */
public record Held(UUID circle, String name, String pseudonym, List<PersonaId> personas) {

    public PersonaId persona() {
        return personas.getFirst();
    }

    /** Names the circle in forms. */
    public String key() {
        return new Key(circle).text();
    }

    private record Key(UUID value) implements Id {}
}
