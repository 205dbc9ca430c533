package org.hearth.admission.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearth.kernel.Typed;

/** A question as a facilitator types it. The fields of its answers are numbered: {@code answer0}, {@code outcome0}. */
public record QuestionForm(
        Kind kind, String words, String hint, boolean required, List<String> answers, List<Outcome> outcomes) {

    public static final int MOST_ANSWERS = 8;

    /** So many at once; the others unfold. */
    public static final int SHOWN_ANSWERS = 4;

    public static final int LONGEST = 300;
    public static final int LONGEST_ANSWER = 120;

    static QuestionForm empty(Kind kind) {
        return new QuestionForm(kind, "", "", true, List.of(), List.of());
    }

    static QuestionForm of(Question question) {
        return new QuestionForm(
                question.kind(),
                question.words(),
                question.hint(),
                question.required(),
                question.answers(),
                question.outcomes());
    }

    static QuestionForm of(Map<String, String> typed) {
        var kind = kind(typed.getOrDefault("kind", ""));
        var answers = new ArrayList<String>();
        var outcomes = new ArrayList<Outcome>();
        for (int number = 0; number < (kind.given() > 0 ? kind.given() : MOST_ANSWERS); number++) {
            var answer = Typed.cleaned(typed.getOrDefault("answer" + number, ""));
            if (kind.given() > 0 || kind.isWritten() && !answer.isEmpty()) {
                outcomes.add(outcome(typed.getOrDefault("outcome" + number, "")));
            }
            if (kind.isWritten() && !answer.isEmpty()) {
                answers.add(answer);
            }
        }
        return new QuestionForm(
                kind,
                Typed.cleaned(typed.getOrDefault("words", "")),
                Typed.cleaned(typed.getOrDefault("hint", "")),
                typed.containsKey("required"),
                List.copyOf(answers),
                List.copyOf(outcomes));
    }

    static Kind kind(String typed) {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(Kind.YES_NO);
    }

    private static Outcome outcome(String typed) {
        return List.of(Outcome.values()).stream()
                .filter(outcome -> outcome.name().equals(typed))
                .findFirst()
                .orElse(Outcome.SUITABLE);
    }

    Question question() {
        return new Question(QuestionId.random(), kind, words, hint, required, answers, outcomes);
    }

    /** How many rows of answers the form shows. */
    public int rows() {
        return kind.given() > 0 ? kind.given() : kind.isWritten() ? MOST_ANSWERS : 0;
    }

    public String answer(int number) {
        return number < answers.size() ? answers.get(number) : "";
    }

    public Outcome outcome(int number) {
        return number < outcomes.size() ? outcomes.get(number) : Outcome.SUITABLE;
    }

    /** Field to message key; empty if all is well. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (words.isEmpty()) {
            errors.put("words", "admission.question.missing");
        } else if (words.length() > LONGEST) {
            errors.put("words", "admission.question.tooLong");
        }
        if (hint.length() > LONGEST) {
            errors.put("hint", "admission.question.tooLong");
        }
        if (kind.isWritten() && answers.size() < 2) {
            errors.put("answer0", "admission.question.twoAnswers");
        }
        IntStream.range(0, answers.size())
                .filter(number -> answers.get(number).length() > LONGEST_ANSWER)
                .forEach(number -> errors.put("answer" + number, "admission.question.tooLong"));
        return errors;
    }
}
