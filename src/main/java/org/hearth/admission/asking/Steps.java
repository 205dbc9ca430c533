package org.hearth.admission.asking;

import java.util.List;
import java.util.Optional;
import org.hearth.admission.screening.Question;

/** The questions in their order, the standard one before the group's own. */
public record Steps(boolean danger, List<Question> questions) {

    public int count() {
        return questions.size() + (danger ? 1 : 0);
    }

    boolean isDanger(int number) {
        return danger && number == 0;
    }

    /** Empty for the standard one, and beyond the last. */
    public Optional<Question> question(int number) {
        int own = number - (danger ? 1 : 0);
        return own >= 0 && own < questions.size() ? Optional.of(questions.get(own)) : Optional.empty();
    }
}
