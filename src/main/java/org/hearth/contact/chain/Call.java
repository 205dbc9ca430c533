package org.hearth.contact.chain;

import java.time.Instant;
import java.util.Optional;
import org.hearth.identity.PersonaId;

/** Somebody to be called in a round. @param byStarter whoever began the round calls here, because the chain stood still */
record Call(CallId id, PersonaId persona, int branch, State state, Optional<Instant> tickedAt, boolean byStarter) {

    enum State {
        WAITING,
        /** And calls the next. */
        REACHED,
        /** But cannot call on: whoever called them goes on. */
        HEARD,
        /** A gap; whoever called goes past it. */
        MISSED
    }
}
