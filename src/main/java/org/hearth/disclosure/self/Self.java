package org.hearth.disclosure.self;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.disclosure.circle.Circle;
import org.hearth.disclosure.circle.CircleId;
import org.hearth.disclosure.circle.Circles;
import org.hearth.disclosure.crowd.Crowds;
import org.hearth.disclosure.crowd.Said;
import org.hearth.disclosure.crowd.Sizes;
import org.hearth.disclosure.step.Audience;
import org.hearth.disclosure.step.Ladder;
import org.hearth.disclosure.step.Step;
import org.hearth.disclosure.step.Steps;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.identity.PseudonymCheck;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.places.Place;
import org.hearth.places.Places;
import org.hearth.web.AccountId;
import org.hearth.web.Picture;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody in one group: what they are called, how they look, what they show. */
@Component
class Self {

    private final Personas personas;
    private final PseudonymCheck check;
    private final Steps steps;
    private final Circles circles;
    private final Crowds crowds;
    private final Places places;
    private final RateLimits limits;

    Self(
            Personas personas,
            PseudonymCheck check,
            Steps steps,
            Circles circles,
            Crowds crowds,
            Places places,
            RateLimits limits) {
        this.personas = personas;
        this.check = check;
        this.steps = steps;
        this.circles = circles;
        this.crowds = crowds;
        this.places = places;
        this.limits = limits;
    }

    Persona persona(Viewer viewer) {
        return known(viewer.persona()).orElseThrow(NotFound::new);
    }

    Optional<Persona> face(Viewer viewer, AccountId account) {
        return personas.faceOf(account, viewer.group().value()).flatMap(this::known);
    }

    private Optional<Persona> known(PersonaId id) {
        return Optional.ofNullable(personas.byId(Set.of(id)).get(id));
    }

    Optional<Place> place(Said said) {
        return said.place().flatMap(places::byId);
    }

    Optional<Place> cafe(Said said) {
        return said.cafe().flatMap(places::byId);
    }

    @Transactional
    void rename(Viewer viewer, AccountId account, String typed) {
        var pseudonym = PseudonymCheck.fit(typed).orElseThrow(NameUnfit::new);
        limits.check(RateLimit.NAMES_TRIED, Long.toString(account.value()));
        check.checkPseudonym(account, viewer.group().value(), pseudonym);
        personas.rename(account, viewer.group().value(), pseudonym);
    }

    @Transactional
    void changePicture(Viewer viewer, AccountId account, Picture picture) {
        personas.changePicture(account, viewer.group().value(), picture);
    }

    @Transactional
    void keepFace(Viewer viewer, AccountId account, String typed, Picture picture) {
        var name = PseudonymCheck.fit(typed).orElseThrow(NameUnfit::new);
        check.checkFace(account, viewer.group().value(), name);
        personas.createFace(account, viewer.group().value(), name, picture);
    }

    /** What the viewer shows to whom, in the order of the steps. */
    List<StepLine> lines(Viewer viewer, Said said) {
        var all = steps.of(viewer.persona());
        var sizes = crowds.sizes(viewer.persona());
        var mine = circles.of(viewer.persona()).stream().collect(Collectors.toMap(Circle::id, Function.identity()));
        return all.stream()
                .map(step -> new StepLine(step, words(step, said, sizes), member(step), circle(step, mine)))
                .toList();
    }

    private String words(Step step, Said said, Sizes sizes) {
        var level = Ladder.narrowest(
                step.level(), sizes, false, at -> crowds.at(said, at).isPresent());
        return switch (step.what()) {
            case PLACE ->
                level.isPresent()
                        ? crowds.at(said, level.getAsInt()).map(Place::name).orElse("")
                        : "";
            case CAFE -> sizes.hides(sizes.cafe()) ? cafe(said).map(Place::name).orElse("") : "";
            case FACE -> "";
        };
    }

    private Optional<Persona> member(Step step) {
        return step.audience() instanceof Audience.Member(var persona) ? known(persona) : Optional.empty();
    }

    private static String circle(Step step, Map<CircleId, Circle> circles) {
        return step.audience() instanceof Audience.InCircle(var id)
                ? Optional.ofNullable(circles.get(id)).map(Circle::name).orElse("")
                : "";
    }
}
