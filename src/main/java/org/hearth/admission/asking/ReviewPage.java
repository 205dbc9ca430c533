package org.hearth.admission.asking;

import java.util.Map;
import org.hearth.admission.screening.QuestionId;
import org.hearth.groups.Doorway;

/** @param looksDays within how many days somebody looks */
public record ReviewPage(
        Doorway.Entrance entrance, Asking asking, Steps steps, Map<QuestionId, String> answers, int looksDays) {

    public String answer(QuestionId question) {
        return answers.getOrDefault(question, "");
    }
}
