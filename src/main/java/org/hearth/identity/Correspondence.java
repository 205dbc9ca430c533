package org.hearth.identity;

import java.time.Instant;
import java.util.Optional;

/** Letters to and from the person behind a persona. Where they go and come from, only identity knows. */
public interface Correspondence {

    /** Empty if they may be told something now, else the moment from which they may. */
    Optional<Instant> quietUntil(PersonaId persona);

    /** Whether it is theirs: the one thing that can be learned of their address, and only by who has it already. */
    boolean isTheirs(PersonaId persona, EmailAddress address);

    /** Goes out if the caller's transaction does, and only to the address their account has. */
    void send(PersonaId to, Slip slip);
}
