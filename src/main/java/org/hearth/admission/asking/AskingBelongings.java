package org.hearth.admission.asking;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.admission.screening.Kind;
import org.hearth.admission.screening.Question;
import org.hearth.admission.screening.Screening;
import org.hearth.groups.Doorway;
import org.hearth.groups.OfferedPlaces;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** What somebody has asked and said to come in, while it is not decided. */
@Component
class AskingBelongings implements Belongings {

    private final AskingTable table;
    private final AnswerTable answers;
    private final WaitingTable waiting;
    private final Screening screening;
    private final Doorway doorway;
    private final OfferedPlaces places;

    AskingBelongings(
            AskingTable table,
            AnswerTable answers,
            WaitingTable waiting,
            Screening screening,
            Doorway doorway,
            OfferedPlaces places) {
        this.table = table;
        this.answers = answers;
        this.waiting = waiting;
        this.screening = screening;
        this.doorway = doorway;
        this.places = places;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Set<String> tables() {
        return Set.of("asking", "out_of_order");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.whole()
                ? Stream.of(new Chapter(
                        "admission.asking", table.of(holder.account()).stream().map(this::entry)))
                : Stream.empty();
    }

    private Entry entry(Asking asking) {
        var given = answers.answers(asking.id());
        var answered = screening.questions(asking.group()).stream()
                .filter(question -> given.containsKey(question.id()))
                .map(question -> question.words() + "\n" + told(question, given.getOrDefault(question.id(), "")));
        var said = answers.words(asking.id()).stream().map(AnswerTable.Word::words);
        var text = Stream.of(answered, said, Stream.of(asking.reach()))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n\n"));
        var name = doorway.of(asking.group()).map(Doorway.Entrance::name).orElse("");
        var day = asking.askedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return new Entry(name, Optional.of(day), text, Map.of());
    }

    /** Hearth's own answers by their number, as it keeps them. */
    private static String told(Question question, String answer) {
        if (question.kind() == Kind.TEXT) {
            return answer;
        }
        return question.chosen(answer).stream()
                .map(number ->
                        question.kind().isWritten() ? question.answers().get(number) : Integer.toString(number + 1))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {
        waiting.forget(persona);
    }

    @Override
    public void forget(AccountId account) {
        table.of(account).forEach(asking -> {
            asking.place().ifPresent(places::takeBack);
            table.delete(asking.id());
        });
    }
}
