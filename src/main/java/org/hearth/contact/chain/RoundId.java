package org.hearth.contact.chain;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A round's id; no page shows it. */
record RoundId(UUID value) implements Id {

    static RoundId random() {
        return new RoundId(Id.random());
    }
}
