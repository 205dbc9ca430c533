package org.hearth.admission.screening;

import java.util.UUID;
import org.hearth.kernel.Id;

public record QuestionId(UUID value) implements Id {

    static QuestionId random() {
        return new QuestionId(Id.random());
    }

    public static QuestionId valueOf(String text) {
        return new QuestionId(Id.parse(text));
    }
}
