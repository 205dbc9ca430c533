package org.hearth.admission.asking;

import java.util.Optional;
import org.hearth.admission.screening.Question;
import org.hearth.groups.Doorway;

/** @param question empty for the standard first one @param answer as kept @param error message key; empty if all is well */
public record QuestionPage(
        Doorway.Entrance entrance, Optional<Question> question, int number, int of, String answer, String error) {

    QuestionPage typed(String typed) {
        return new QuestionPage(entrance, question, number, of, typed, error);
    }
}
