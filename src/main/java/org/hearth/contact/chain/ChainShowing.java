package org.hearth.contact.chain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.contact.chain.Call.State;
import org.hearth.contact.chain.Course.Turn;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

/** What of a round each may see: the one place where a number is opened for another's eyes. */
@Component
class ChainShowing {

    private final Rounds rounds;
    private final Places places;

    ChainShowing(Rounds rounds, Places places) {
        this.rounds = rounds;
        this.places = places;
    }

    /** Empty for who has no part in it. */
    Optional<ChainPage.Shown> of(Viewer viewer) {
        return rounds.course(viewer)
                .filter(course -> course.knows(viewer.persona()))
                .map(course -> new ChainPage.Shown(
                        course.round().message(),
                        mine(viewer, course),
                        undoable(viewer, course),
                        overview(viewer, course)));
    }

    private List<ChainPage.Mine> mine(Viewer viewer, Course course) {
        return course.turns().stream()
                .filter(turn -> viewer.is(turn.caller()))
                .flatMap(turn -> places
                        .called(turn.call().persona())
                        .map(called -> new ChainPage.Mine(
                                turn.call().id(),
                                places.name(turn.call().persona()),
                                called.number(),
                                called.number().replaceAll("[^0-9+]", "")))
                        .stream())
                .toList();
    }

    private List<ChainPage.Ticked> undoable(Viewer viewer, Course course) {
        return course.walked().stream()
                .filter(turn -> viewer.is(turn.caller()))
                .map(Turn::call)
                .filter(call -> rounds.undoable(course, call))
                .map(call -> new ChainPage.Ticked(
                        call.id(),
                        places.name(call.persona()),
                        "contact.call.was." + call.state().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Optional<ChainPage.Overview> overview(Viewer viewer, Course course) {
        if (!course.startedBy(viewer.persona())) {
            return Optional.empty();
        }
        var gaps = course.calls().stream()
                .filter(call -> call.state() == State.MISSED)
                .map(call -> places.name(call.persona()))
                .toList();
        var stands = course.turns().stream()
                .map(turn -> new ChainPage.Stand(
                        turn.call().id(),
                        viewer.is(turn.caller()) ? Optional.empty() : Optional.of(places.name(turn.caller()))))
                .toList();
        return Optional.of(
                new ChainPage.Overview(course.reached(), course.calls().size(), gaps, stands));
    }
}
