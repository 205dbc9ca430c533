package org.hearth.meetings.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearth.identity.Persona;
import org.hearth.identity.Personas;
import org.hearth.meetings.Meeting;
import org.hearth.web.Doors;
import org.springframework.stereotype.Component;

/** Who means to come, by name: never in the order in which they answered. */
@Component
class WhoComes {

    private final Personas personas;

    WhoComes(Personas personas) {
        this.personas = personas;
    }

    WhoComesPage page(Doors doors, Meeting meeting, List<AnswerTable.Said> said) {
        return new WhoComesPage(
                doors,
                meeting,
                those(said, one -> one.answer() == Answer.COMING && !one.waits()),
                those(said, AnswerTable.Said::waits),
                those(said, one -> one.answer() == Answer.PERHAPS),
                those(said, one -> one.answer() == Answer.NOT_THIS_TIME || one.answer() == Answer.NOT_A_GOOD_DAY));
    }

    private List<Persona> those(List<AnswerTable.Said> said, Predicate<AnswerTable.Said> wanted) {
        var ids = said.stream().filter(wanted).map(AnswerTable.Said::persona).toList();
        var byId = personas.byId(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .sorted(Comparator.comparing(Persona::pseudonym, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
