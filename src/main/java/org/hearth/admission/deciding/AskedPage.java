package org.hearth.admission.deciding;

import java.util.List;
import java.util.Map;
import org.hearth.admission.asking.AnswerTable;
import org.hearth.admission.asking.Asking;
import org.hearth.admission.screening.Outcome;
import org.hearth.admission.screening.Question;
import org.hearth.admission.screening.QuestionId;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param accompanied what a professional wrote and the asker let stand @param typed a word that could not be taken @param error message key; empty if nothing is wrong */
public record AskedPage(
        Viewer viewer,
        Doors doors,
        Asking asking,
        List<Question> questions,
        Map<QuestionId, String> answers,
        String accompanied,
        List<AnswerTable.Word> words,
        String typed,
        String error) {

    public String answer(Question question) {
        return answers.getOrDefault(question.id(), "");
    }

    public Outcome outcome(Question question) {
        return question.outcome(answer(question));
    }
}
