package org.hearth.disclosure.self;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.disclosure.circle.Circle;
import org.hearth.disclosure.circle.Circles;
import org.hearth.disclosure.crowd.Crowds;
import org.hearth.disclosure.step.Audience;
import org.hearth.disclosure.step.Step;
import org.hearth.disclosure.step.Steps;
import org.hearth.identity.Belongings;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.places.Place;
import org.hearth.places.PlaceId;
import org.hearth.places.Places;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a persona said, listed and showed: for taking it out, and for forgetting it. */
@Component
class Kept implements Belongings {

    private final Crowds crowds;
    private final Circles circles;
    private final Steps steps;
    private final Places places;
    private final Personas personas;

    Kept(Crowds crowds, Circles circles, Steps steps, Places places, Personas personas) {
        this.crowds = crowds;
        this.circles = circles;
        this.steps = steps;
        this.places = places;
        this.personas = personas;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return Stream.of(
                new Chapter("disclosure.archive.said", entries(holder, this::said)),
                new Chapter("disclosure.circle.title", entries(holder, this::circles)),
                new Chapter("disclosure.archive.steps", entries(holder, this::steps)));
    }

    private static Stream<Entry> entries(Holder holder, Function<PersonaId, Stream<Entry>> of) {
        return holder.personas().stream().flatMap(of);
    }

    private Stream<Entry> said(PersonaId persona) {
        var said = crowds.said(persona);
        return Stream.of(
                        said.place()
                                .map(place -> entry(name(place), "", Map.of("disclosure.known.place", name(place)))),
                        said.cafe().map(cafe -> entry(name(cafe), "", Map.of("disclosure.known.cafe", name(cafe)))))
                .flatMap(Optional::stream);
    }

    private String name(PlaceId place) {
        return places.byId(place).map(Place::name).orElse(place.code());
    }

    private Stream<Entry> circles(PersonaId persona) {
        return circles.of(persona).stream().map(circle -> entry(circle.name(), names(circle.members()), Map.of()));
    }

    private String names(Set<PersonaId> people) {
        return personas.byId(people).values().stream()
                .map(Persona::pseudonym)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private Stream<Entry> steps(PersonaId persona) {
        var mine = circles.of(persona);
        return steps.of(persona).stream()
                .map(step -> entry(
                        to(step, mine),
                        "",
                        Map.of("disclosure.known." + step.what().key(), to(step, mine))));
    }

    private String to(Step step, List<Circle> circles) {
        return switch (step.audience()) {
            case Audience.Everybody all -> "*";
            case Audience.Member one -> names(Set.of(one.persona()));
            case Audience.InCircle within ->
                circles.stream()
                        .filter(circle -> circle.id().equals(within.circle()))
                        .map(Circle::name)
                        .findFirst()
                        .orElse("");
        };
    }

    private static Entry entry(String title, String text, Map<String, String> facts) {
        return new Entry(title, Optional.empty(), text, facts);
    }

    @Override
    @Transactional
    public void forget(PersonaId persona, Remains posts) {
        steps.forget(persona);
    }

    /** Nothing here belongs to an account. */
    @Override
    public void forget(AccountId account) {}
}
