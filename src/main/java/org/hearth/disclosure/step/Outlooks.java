package org.hearth.disclosure.step;

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
    private record Ground(Onlookers.Eyes eyes, Said said, Sizes sizes, AccountId account) {

        int everybody() {
            return eyes.others() + 1;
        }

        boolean knowsCafe(List<Step> seen) {
            return said.cafe().isPresent()
                    && seen.stream().anyMatch(step -> step.what() == What.CAFE || step.what() == What.FACE);
        }
    }

    /** What one kind of step comes to. */
    private record Result(
            Optional<Place> stated,
            Optional<Place> shown,
            Optional<Persona> face,
            int level,
            Spared spared,
            int before,
            int after) {}

    /** @param rest whether the rest of the audience is spared as well */
    private record Spared(List<Persona> people, boolean rest) {
        static final Spared NOBODY = new Spared(List.of(), false);
    }

    Outlook of(Viewer viewer, AccountId account, What what, Audience audience) {
        var eyes = onlookers.of(viewer, audience);
        var ground = new Ground(eyes, crowds.said(viewer.persona()), crowds.sizes(viewer.persona()), account);
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
                eyes.people().stream().limit(NAMED).toList(),
                eyes.number() - Math.min(NAMED, eyes.people().size()),
                result.stated(),
                result.shown(),
                result.face(),
                result.level(),
                eyes.known(NAMED),
                result.spared().people(),
                result.spared().rest() ? eyes.rest() : 0,
                result.before(),
                result.after(),
                crowds.k());
    }

    private Result place(Ground ground) {
        var said = ground.said();
        boolean withCafe = ground.eyes().seen().anyMatch(ground::knowsCafe);
        var level = Ladder.narrowest(
                0, ground.sizes(), withCafe, at -> crowds.at(said, at).isPresent());
        return new Result(
                said.place().flatMap(places::byId),
                level.isPresent() ? crowds.at(said, level.getAsInt()) : Optional.empty(),
                Optional.empty(),
                level.orElse(0),
                Spared.NOBODY,
                withCafe ? hiding(ground, ground.sizes().cafe()) : ground.everybody(),
                level.isPresent() ? ground.sizes().place(level.getAsInt(), withCafe) : 0);
    }

    private Result cafe(Ground ground) {
        var said = ground.said();
        var spared = ground.eyes().people().stream()
                .filter(person -> spares(ground, ground.eyes().seenBy(person.id())))
                .toList();
        var restSpared =
                ground.eyes().rest() > 0 && spares(ground, ground.eyes().seenByTheRest());
        int before = ground.everybody();
        int after = ground.everybody();
        for (var seen :
                ground.eyes().seen().filter(seen -> !spares(ground, seen)).toList()) {
            var now = ladder(ground, seen, Stream.of());
            before = Math.min(before, hiding(ground, number(ground.sizes(), now.level(), now.cafe())));
            after = Math.min(after, number(ground.sizes(), told(seen), true));
        }
        var cafe = said.cafe().flatMap(places::byId);
        var nobody = ground.eyes().seen().allMatch(seen -> spares(ground, seen));
        return new Result(
                cafe,
                nobody ? Optional.empty() : cafe,
                Optional.empty(),
                0,
                new Spared(spared, restSpared),
                before,
                nobody ? 0 : after);
    }

    /** Whether the café would say too much to somebody who sees this already. */
    private boolean spares(Ground ground, List<Step> seen) {
        return !ladder(ground, seen, Stream.of(seen(What.CAFE, 0))).cafe();
    }

    private Result face(Viewer viewer, Ground ground) {
        var face = personas.faceOf(ground.account(), viewer.group().value())
                .flatMap(id -> personas.byId(Set.of(id)).values().stream().findFirst());
        return new Result(Optional.empty(), Optional.empty(), face, 0, Spared.NOBODY, ground.everybody(), 0);
    }

    private Ladder ladder(Ground ground, List<Step> seen, Stream<Ladder.Seen> more) {
        var rungs = seen.stream().map(step -> seen(step.what(), step.level()));
        return Ladder.of(
                Stream.concat(rungs, more).toList(),
                ground.sizes(),
                ground.said().cafe().isPresent(),
                level -> crowds.at(ground.said(), level).isPresent());
    }

    private static Ladder.Seen seen(What what, int level) {
        return new Ladder.Seen(StepId.random(), what, level, NO_FACE);
    }

    private static OptionalInt told(List<Step> seen) {
        return seen.stream()
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
