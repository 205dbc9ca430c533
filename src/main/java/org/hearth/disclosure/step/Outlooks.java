package org.hearth.disclosure.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.disclosure.crowd.Crowds;
import org.hearth.disclosure.crowd.Said;
import org.hearth.disclosure.crowd.Sizes;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.places.Place;
import org.hearth.places.Places;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** Looks ahead: who would see what after a step, and what they could put together. */
@Component
class Outlooks {

    private static final int NAMED = 8;
    private static final byte[] NO_FACE = {};

    private final Onlookers onlookers;
    private final Crowds crowds;
    private final Places places;
    private final Personas personas;

    Outlooks(Onlookers onlookers, Crowds crowds, Places places, Personas personas) {
        this.onlookers = onlookers;
        this.crowds = crowds;
        this.places = places;
        this.personas = personas;
    }

    /** Everything a preview draws from. */
    private record Ground(Onlookers.Eyes eyes, Said said, Sizes sizes, List<Persona> seers, AccountId account) {

        int everybody() {
            return eyes.others().size() + 1;
        }

        boolean knowsCafe(Persona seer) {
            var known = eyes.knownTo(seer.id());
            return said.cafe().isPresent() && (known.contains(What.CAFE) || known.contains(What.FACE));
        }
    }

    /** What one kind of step comes to. */
    private record Result(
            Optional<Place> stated,
            Optional<Place> shown,
            Optional<Persona> face,
            int level,
            List<Persona> spared,
            int before,
            int after) {}

    Outlook of(Viewer viewer, AccountId account, What what, Audience audience) {
        var eyes = onlookers.of(viewer);
        var ground = new Ground(
                eyes, crowds.said(viewer.persona()), crowds.sizes(viewer.persona()), eyes.in(audience), account);
        var result = switch (what) {
            case PLACE -> place(ground);
            case CAFE -> cafe(ground);
            case FACE -> face(viewer, ground);
        };
        var circle = audience instanceof Audience.InCircle within
                ? eyes.circle(within.circle()).name()
                : "";
        return new Outlook(
                what,
                audience,
                circle,
                ground.seers().stream().limit(NAMED).toList(),
                Math.max(0, ground.seers().size() - NAMED),
                result.stated(),
                result.shown(),
                result.face(),
                result.level(),
                eyes.known(ground.seers(), NAMED),
                result.spared(),
                result.before(),
                result.after(),
                crowds.k());
    }

    private Result place(Ground ground) {
        var said = ground.said();
        boolean withCafe = ground.seers().stream().anyMatch(ground::knowsCafe);
        var level = Ladder.narrowest(
                0, ground.sizes(), withCafe, at -> crowds.at(said, at).isPresent());
        return new Result(
                said.place().flatMap(places::byId),
                level.isPresent() ? crowds.at(said, level.getAsInt()) : Optional.empty(),
                Optional.empty(),
                level.orElse(0),
                List.of(),
                withCafe ? hiding(ground, ground.sizes().cafe()) : ground.everybody(),
                level.isPresent() ? ground.sizes().place(level.getAsInt(), withCafe) : 0);
    }

    private Result cafe(Ground ground) {
        var said = ground.said();
        var spared = new ArrayList<Persona>();
        int before = ground.everybody();
        int after = ground.everybody();
        for (var seer : ground.seers()) {
            var now = ladder(ground, seer.id(), Stream.of());
            var then = ladder(ground, seer.id(), Stream.of(seen(What.CAFE, 0)));
            if (!then.cafe()) {
                spared.add(seer);
                continue;
            }
            before = Math.min(before, hiding(ground, number(ground.sizes(), now.level(), now.cafe())));
            after = Math.min(after, number(ground.sizes(), told(ground, seer.id()), true));
        }
        var cafe = said.cafe().flatMap(places::byId);
        var nobody = spared.size() == ground.seers().size();
        return new Result(
                cafe, nobody ? Optional.empty() : cafe, Optional.empty(), 0, spared, before, nobody ? 0 : after);
    }

    private Result face(Viewer viewer, Ground ground) {
        var face = personas.faceOf(ground.account(), viewer.group().value())
                .flatMap(id -> personas.byId(Set.of(id)).values().stream().findFirst());
        return new Result(Optional.empty(), Optional.empty(), face, 0, List.of(), ground.everybody(), 0);
    }

    private Ladder ladder(Ground ground, PersonaId seer, Stream<Ladder.Seen> more) {
        var seen = ground.eyes().seenBy(seer).stream().map(step -> seen(step.what(), step.level()));
        return Ladder.of(
                Stream.concat(seen, more).toList(),
                ground.sizes(),
                ground.said().cafe().isPresent(),
                level -> crowds.at(ground.said(), level).isPresent());
    }

    private static Ladder.Seen seen(What what, int level) {
        return new Ladder.Seen(StepId.random(), what, level, NO_FACE);
    }

    private static OptionalInt told(Ground ground, PersonaId seer) {
        return ground.eyes().seenBy(seer).stream()
                .filter(step -> step.what() == What.PLACE)
                .mapToInt(Step::level)
                .min();
    }

    private static int number(Sizes sizes, OptionalInt level, boolean cafe) {
        if (level.isPresent()) {
            return sizes.place(level.getAsInt(), cafe);
        }
        return cafe ? sizes.cafe() : 0;
    }

    /** A number too small to be told says no more than that it is somebody of the group. */
    private static int hiding(Ground ground, int number) {
        return ground.sizes().hides(number) ? number : ground.everybody();
    }
}
