package org.hearth.disclosure.step;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A step's id; its owner alone ever sees it. */
public record StepId(UUID value) implements Id {

    public static StepId random() {
        return new StepId(Id.random());
    }

    public static StepId valueOf(String text) {
        return new StepId(Id.parse(text));
    }
}
