package org.hearth.identity;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Whom to call if something happens to a persona: left by the person, one a group, closed until somebody must know. */
public interface EmergencyContacts {

    /** What the person left, for their own eyes. */
    Optional<EmergencyContact> own(PersonaId persona);

    void leave(PersonaId persona, EmergencyContact contact);

    void takeBack(PersonaId persona);

    /** Those of these who have left one. */
    Set<PersonaId> left(Collection<PersonaId> personas);

    /**
     * Opens it for one who may, in the group of both: an audit row says so, and the person is told at once.
     *
     * @param reason which the person reads word for word
     * @param language tag of the language of the letter to them
     * @throws org.hearth.kernel.NotFound if there is none
     */
    EmergencyContact open(PersonaId persona, PersonaId by, String reason, String language);

    /**
     * For what another module keeps for an evening's emergency, such as where somebody is: within the caller's transaction an
     * audit row says that it was opened, and the person is told at once.
     */
    void opensWhereabouts(PersonaId persona, PersonaId by, String reason, String language);
}
