package org.hearth.guidance;

import java.util.UUID;
import org.hearth.kernel.Id;

/** The id of a question or an exercise before a meeting. */
public record PreparationId(UUID value) implements Id {

    public static PreparationId random() {
        return new PreparationId(Id.random());
    }

    public static PreparationId valueOf(String text) {
        return new PreparationId(Id.parse(text));
    }
}
