package org.hearth.identity;

import java.util.Optional;

/**
 * That a pseudonym and a face are one person, by the sealed way back to their account. For a door that must treat both
 * alike; never for a page, a row, an event or a log.
 */
public interface OtherSelf {

    /** For a pseudonym the face of the same account in its circle, and the other way round; empty if there is none. */
    Optional<PersonaId> of(PersonaId persona);
}
