package org.hearth.admission.screening;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.web.Frame;

/**
 * One question to somebody who asks to come in.
 *
 * @param answers to choose from, if the group wrote them
 * @param outcomes what each leads to, in the same order
 */
public record Question(
        QuestionId id,
        Kind kind,
        String words,
        String hint,
        boolean required,
        List<String> answers,
        List<Outcome> outcomes) {

    public int choices() {
        return kind.given() > 0 ? kind.given() : answers.size();
    }

    /** The answer with this number, in the reader's language if it is one of Hearth's own. */
    public String answer(Frame frame, int number) {
        return kind.given() > 0 ? frame.say("admission.answer." + kind + "." + number) : answers.get(number);
    }

    public Outcome outcome(int number) {
        return number < outcomes.size() ? outcomes.get(number) : Outcome.SUITABLE;
    }

    /** What somebody's answer leads to; free text leads nowhere by itself. */
    public Outcome outcome(String answer) {
        return chosen(answer).stream().map(this::outcome).reduce(Outcome.SUITABLE, Outcome::or);
    }

    /** The numbers of the answers that were chosen, as kept in text: {@code 0 2}. */
    public Set<Integer> chosen(String answer) {
        return kind == Kind.TEXT || answer.isBlank()
                ? Set.of()
                : List.of(answer.split(" ")).stream()
                        .filter(number -> number.matches("[0-9]{1,2}"))
                        .map(Integer::valueOf)
                        .filter(number -> number < choices())
                        .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** The answer in words. */
    public String spoken(Frame frame, String answer) {
        return kind == Kind.TEXT
                ? answer
                : chosen(answer).stream().map(number -> answer(frame, number)).collect(Collectors.joining(" · "));
    }
}
