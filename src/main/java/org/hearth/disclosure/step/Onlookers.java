package org.hearth.disclosure.step;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.disclosure.circle.Circle;
import org.hearth.disclosure.circle.CircleId;
import org.hearth.disclosure.circle.Circles;
import org.hearth.groups.Roster;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Who looks at somebody, and what of them each can see already. */
@Component
class Onlookers {

    private final Roster roster;
    private final Circles circles;
    private final StepTable table;

    Onlookers(Roster roster, Circles circles, StepTable table) {
        this.roster = roster;
        this.circles = circles;
        this.table = table;
    }

    /** Everybody one could choose, by pseudonym. */
    List<Persona> choices(Viewer viewer) {
        return roster.others(viewer);
    }

    /** @throws NotFound if the audience is not the viewer's to choose */
    Eyes of(Viewer viewer, Audience audience) {
        var mine = circles.of(viewer.persona()).stream().collect(Collectors.toMap(Circle::id, Function.identity()));
        var steps = table.of(viewer.persona());
        var others = roster.numberOfOthers(viewer);
        var people = roster.othersAmong(viewer, toldApart(audience, mine, steps));
        if (audience instanceof Audience.Member && people.isEmpty()) {
            throw new NotFound();
        }
        var rest = audience instanceof Audience.Everybody ? others - people.size() : 0;
        return new Eyes(others, people, Math.max(0, rest), mine, steps);
    }

    /** Of everybody, only those can know more than the rest to whom the owner shows something apart from the rest. */
    private static Set<PersonaId> toldApart(Audience audience, Map<CircleId, Circle> circles, List<Step> steps) {
        return switch (audience) {
            case Audience.Everybody all ->
                steps.stream()
                        .map(Step::audience)
                        .filter(shown -> !(shown instanceof Audience.Everybody))
                        .flatMap(shown -> toldApart(shown, circles, List.of()).stream())
                        .collect(Collectors.toSet());
            case Audience.Member one -> Set.of(one.persona());
            case Audience.InCircle within ->
                Set.copyOf(circle(circles, within.circle()).members());
        };
    }

    private static Circle circle(Map<CircleId, Circle> circles, CircleId id) {
        return Optional.ofNullable(circles.get(id)).orElseThrow(NotFound::new);
    }

    /**
     * @param others how many others see the group's people
     * @param people those of the audience who may each know something else
     * @param rest how many more the audience is made of, who all know the same
     * @param circles the owner's
     * @param steps the owner's
     */
    record Eyes(int others, List<Persona> people, int rest, Map<CircleId, Circle> circles, List<Step> steps) {

        int number() {
            return people.size() + rest;
        }

        Circle circle(CircleId id) {
            return Onlookers.circle(circles, id);
        }

        List<Step> seenBy(PersonaId onlooker) {
            return steps.stream().filter(step -> reaches(step, onlooker)).toList();
        }

        private boolean reaches(Step step, PersonaId onlooker) {
            return switch (step.audience()) {
                case Audience.Everybody all -> true;
                case Audience.Member one -> one.persona().equals(onlooker);
                case Audience.InCircle within ->
                    circle(within.circle()).members().contains(onlooker);
            };
        }

        /** What each of the rest sees. */
        List<Step> seenByTheRest() {
            return steps.stream()
                    .filter(step -> step.audience() instanceof Audience.Everybody)
                    .toList();
        }

        private static Set<What> what(List<Step> seen) {
            var known = EnumSet.noneOf(What.class);
            seen.forEach(step -> known.add(step.what()));
            return known;
        }

        /** What each one of the audience sees, as often as it differs. */
        Stream<List<Step>> seen() {
            var each = people.stream().map(person -> seenBy(person.id()));
            return rest == 0 ? each : Stream.concat(each, Stream.of(seenByTheRest()));
        }

        /** Those who know something already, by what they know; whoever knows no more than the rest is one of them. */
        List<Known> known(int named) {
            var byKnowledge = new LinkedHashMap<Set<What>, List<Persona>>();
            people.forEach(person -> byKnowledge
                    .computeIfAbsent(what(seenBy(person.id())), first -> new ArrayList<>())
                    .add(person));
            var restKnows = what(seenByTheRest());
            if (rest > 0) {
                byKnowledge.putIfAbsent(restKnows, List.of());
            }
            return byKnowledge.entrySet().stream()
                    .filter(entry -> !entry.getKey().isEmpty())
                    .map(entry -> new Known(
                            entry.getValue().stream().limit(named).toList(),
                            Math.max(0, entry.getValue().size() - named)
                                    + (entry.getKey().equals(restKnows) ? rest : 0),
                            entry.getKey()))
                    .toList();
        }
    }
}
