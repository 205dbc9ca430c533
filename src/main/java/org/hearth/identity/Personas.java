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

    /**
     * Gives the account's persona in this circle another pseudonym; what it wrote follows, because it names the id.
     *
     * @throws PseudonymTaken if somebody in this circle has it
     */
    void rename(AccountId account, UUID circle, String pseudonym);

    /** Gives the account's persona in this circle another picture. */
    void changePicture(AccountId account, UUID circle, Picture picture);

    /**
     * The account's face in this circle: what it is called at cafés and, if it likes, on video. Nothing that is kept, and
     * nothing others can ask, joins it to the persona.
     */
    Optional<PersonaId> faceOf(AccountId account, UUID circle);

    /** All circles in which the account has a face. For its own eyes alone. */
    Map<UUID, PersonaId> facesOf(AccountId account);

    /** Makes the account's face in a circle, or gives the one it has another name and picture. Others may share the name. */
    PersonaId createFace(AccountId account, UUID circle, String name, Picture picture);

    /** Takes the face away; where it stood, there is none any more. */
    void removeFace(AccountId account, UUID circle);

    /** The pseudonym is in use in this circle. */
    final class PseudonymTaken extends org.hearth.kernel.Refusal {
        public PseudonymTaken() {
            super("identity.persona.taken");
        }
    }
}
