package org.hearth.groups;

import java.time.LocalDate;
import org.hearth.identity.PersonaId;

/** Asking a member to pause: they read and come to meetings, and write again on a day. Within the caller's transaction. */
public interface WritingPauses {

    /** @throws org.hearth.kernel.NotFound for somebody who leads, or is not here */
    void pause(Viewer moderator, PersonaId persona, LocalDate writesAgain);

    void lift(Viewer moderator, PersonaId persona);
}
