package org.hearth.disclosure.step;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    Eyes of(Viewer viewer) {
        var mine = circles.of(viewer.persona()).stream().collect(Collectors.toMap(Circle::id, Function.identity()));
        return new Eyes(roster.others(viewer), mine, table.of(viewer.persona()));
    }

    /** @param others everybody else who sees the group's people @param circles the owner's @param steps the owner's */
    record Eyes(List<Persona> others, Map<CircleId, Circle> circles, List<Step> steps) {

        /** The members this audience is made of now; one that is not the owner's to choose does not exist. */
        List<Persona> in(Audience audience) {
            return switch (audience) {
                case Audience.Everybody all -> others;
                case Audience.Member one -> {
                    var found = others.stream()
                            .filter(other -> other.id().equals(one.persona()))
                            .toList();
                    if (found.isEmpty()) {
                        throw new NotFound();
                    }
                    yield found;
                }
                case Audience.InCircle within -> {
                    var members = circle(within.circle()).members();
                    yield others.stream()
                            .filter(other -> members.contains(other.id()))
                            .toList();
                }
            };
        }

        Circle circle(CircleId id) {
            var circle = circles.get(id);
            if (circle == null) {
                throw new NotFound();
            }
            return circle;
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

        Set<What> knownTo(PersonaId onlooker) {
            var known = EnumSet.noneOf(What.class);
            seenBy(onlooker).forEach(step -> known.add(step.what()));
            return known;
        }

        /** Those who know something already, by what they know. */
        List<Known> known(List<Persona> people, int named) {
            var byKnowledge = new LinkedHashMap<Set<What>, List<Persona>>();
            people.forEach(person -> byKnowledge
                    .computeIfAbsent(knownTo(person.id()), first -> new ArrayList<>())
                    .add(person));
            return byKnowledge.entrySet().stream()
                    .filter(entry -> !entry.getKey().isEmpty())
                    .map(entry -> new Known(
                            entry.getValue().stream().limit(named).toList(),
                            Math.max(0, entry.getValue().size() - named),
                            entry.getKey()))
                    .toList();
        }
    }
}
