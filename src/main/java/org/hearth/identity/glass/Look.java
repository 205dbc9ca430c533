package org.hearth.identity.glass;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.identity.PersonaId;

/**
 * Somebody has looked at what was closed.
 *
 * @param looker the persona who did, in the same group; empty where coordinators did
 * @param shownFrom when the person comes to know
 */
public record Look(
        UUID id,
        PersonaId persona,
        What what,
        Ground ground,
        Optional<PersonaId> looker,
        String reason,
        Instant at,
        Instant shownFrom,
        String language) {

    /** What was seen. */
    public enum What {
        /** The address behind a persona. */
        IDENTITY,
        /** Whom to call in an emergency. */
        CONTACT
    }

    public boolean wasDelayed() {
        return shownFrom.isAfter(at);
    }
}
