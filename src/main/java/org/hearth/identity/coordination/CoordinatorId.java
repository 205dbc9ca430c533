package org.hearth.identity.coordination;

import java.util.UUID;
import org.hearth.kernel.Id;

/** Names a coordinator, or somebody asked to become one, on coordinators' pages; instead of the account's number. */
record CoordinatorId(UUID value) implements Id {

    static CoordinatorId valueOf(String text) {
        return new CoordinatorId(Id.parse(text));
    }
}
