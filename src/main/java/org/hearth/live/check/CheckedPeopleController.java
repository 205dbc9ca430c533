package org.hearth.live.check;

import java.util.Comparator;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Roster;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.hearth.live.check.TechnicalCheck.Word;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who needs help to get in, for those who lead: a word beside a pseudonym, and nothing of devices. */
@Controller
@RequestMapping("/groups/{group}/check/people")
class CheckedPeopleController {

    private final TechnicalChecks checks;
    private final Roster roster;
    private final Groups groups;

    CheckedPeopleController(TechnicalChecks checks, Roster roster, Groups groups) {
        this.checks = checks;
        this.roster = roster;
        this.groups = groups;
    }

    @GetMapping
    Html list(Viewer viewer) {
        viewer.need(Capability.LEAD_MEETINGS);
        var others = roster.others(viewer);
        var told = checks.of(others.stream().map(Persona::id).toList());
        var people = others.stream()
                .map(persona -> person(persona, Optional.ofNullable(told.get(persona.id()))))
                .sorted(Comparator.comparing(person -> !person.needsHelp()))
                .toList();
        return Html.of("live/check/people", new CheckedPeoplePage(viewer, groups.doors(viewer, "meet"), people));
    }

    private static CheckedPerson person(Persona persona, Optional<TechnicalCheck> told) {
        return new CheckedPerson(
                persona,
                told.map(TechnicalCheck::word).orElse(Word.UNTRIED),
                told.map(TechnicalCheck::words).orElse(""));
    }

    @PostMapping("/{persona}/settling")
    String settle(Viewer viewer, @PathVariable PersonaId persona) {
        viewer.need(Capability.LEAD_MEETINGS);
        if (roster.others(viewer).stream().noneMatch(other -> other.id().equals(persona))) {
            throw new NotFound();
        }
        checks.settle(persona);
        return "redirect:/groups/" + viewer.group().text() + "/check/people";
    }
}
