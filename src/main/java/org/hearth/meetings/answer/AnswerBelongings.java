package org.hearth.meetings.answer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** What somebody said of meetings. */
@Component
class AnswerBelongings implements Belongings {

    private final AnswerTable table;
    private final Answers answers;

    AnswerBelongings(AnswerTable table, Answers answers) {
        this.table = table;
        this.answers = answers;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Set<String> tables() {
        return Set.of("meeting_answer");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.personas().stream()
                .map(table::by)
                .filter(said -> !said.isEmpty())
                .map(said ->
                        new Chapter("meetings.archive.answers", said.stream().map(AnswerBelongings::entry)));
    }

    private static Entry entry(AnswerTable.Kept kept) {
        return new Entry(
                "meetings.answer." + kept.answer().text(),
                Optional.of(LocalDate.ofInstant(kept.startsAt(), ZoneOffset.UTC)),
                "",
                Map.of());
    }

    @Override
    public void forget(PersonaId persona, Remains remains) {
        answers.forget(persona);
    }

    @Override
    public void forget(AccountId account) {}
}
