package org.hearth.identity;

import java.util.UUID;

/**
 * Forgets for good. Everything goes in one transaction, and is written down beside the database, so that it is gone again
 * after an older copy was restored.
 */
public interface Forgetting {

    /**
     * A persona that leaves its circle for good. Nothing leads from a later persona of the same account to it.
     *
     * @throws org.hearth.kernel.Refusal if something must be settled first
     */
    void persona(PersonaId persona, Belongings.Remains posts);

    /** All personas of a circle that is closed, with what they wrote. The circle's own rows remain its module's to delete. */
    void circle(UUID circle);
}
