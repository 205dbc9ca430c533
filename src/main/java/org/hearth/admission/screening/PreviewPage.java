package org.hearth.admission.screening;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param question empty for the standard first one @param of how many there are in all */
public record PreviewPage(Viewer viewer, Doors doors, Optional<Question> question, int number, int of) {

    static PreviewPage of(Viewer viewer, Doors doors, Terms terms, List<Question> questions, int wished) {
        int before = terms.asksDanger() ? 1 : 0;
        int all = questions.size() + before;
        int number = Math.clamp(wished, 0, Math.max(0, all - 1));
        var question = number < before || questions.isEmpty()
                ? Optional.<Question>empty()
                : Optional.of(questions.get(number - before));
        return new PreviewPage(viewer, doors, question, number, all);
    }
}
