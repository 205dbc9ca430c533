package org.hearth.admission.asking;

import java.util.UUID;
import org.hearth.kernel.Id;

/** Somebody's request to come in; tells nothing of who it is. */
public record AskingId(UUID value) implements Id {

    static AskingId random() {
        return new AskingId(Id.random());
    }

    public static AskingId valueOf(String text) {
        return new AskingId(Id.parse(text));
    }
}
