package org.hearth.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.web.AccountId;
import org.hearth.web.Picture;

/** The personas, seen from both sides: by others (pseudonym and picture) and by the account that holds them. */
public interface Personas {

    /** How these personas look to others. Ids that name nothing are left out. */
    Map<PersonaId, Persona> byId(Collection<PersonaId> ids);

    /** The account's persona in this circle (a group's id), if it has one. */
    Optional<PersonaId> of(AccountId account, UUID circle);

    /** All circles in which the account has a persona. For its own eyes alone. */
    Map<UUID, PersonaId> of(AccountId account);

    /**
     * Makes the account's persona in a circle; one that was there before keeps its id and takes the new name and picture.
     *
     * @throws PseudonymTaken if somebody in this circle has it, whatever the case of its letters
     */
    PersonaId create(AccountId account, UUID circle, String pseudonym, Picture picture);

    /** The pseudonym is in use in this circle. */
    final class PseudonymTaken extends org.hearth.kernel.Refusal {
        public PseudonymTaken() {
            super("identity.persona.taken");
        }
    }
}
