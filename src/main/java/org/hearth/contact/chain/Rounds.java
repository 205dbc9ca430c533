package org.hearth.contact.chain;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hearth.contact.chain.Call.State;
import org.hearth.contact.chain.Course.Turn;
import org.hearth.contact.hands.Hands;
import org.hearth.contact.hands.Task;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A round of the chain: begun, ticked off, undone, ended. After two days nothing of it is there any more. */
@Component
class Rounds {

    private static final Duration LASTS = Duration.ofDays(2);
    private static final Duration UNDOABLE = Duration.ofMinutes(1);

    private final RoundTable table;
    private final PlaceTable places;
    private final Hands hands;
    private final RateLimits limits;
    private final Clock clock;

    Rounds(RoundTable table, PlaceTable places, Hands hands, RateLimits limits, Clock clock) {
        this.table = table;
        this.places = places;
        this.hands = hands;
        this.limits = limits;
        this.clock = clock;
    }

    boolean mayBegin(Viewer viewer) {
        return hands.may(viewer, Task.CHAIN);
    }

    void needStarter(Viewer viewer) {
        hands.need(viewer, Task.CHAIN);
    }

    Optional<Course> course(Viewer viewer) {
        return table.course(viewer.group(), clock.instant());
    }

    boolean calls(Viewer viewer) {
        return course(viewer)
                .filter(course -> course.turns().stream().anyMatch(turn -> viewer.is(turn.caller())))
                .isPresent();
    }

    /** One at a time: what is under way goes on, and a second press begins nothing. */
    @Transactional
    public void begin(Viewer starter, String message, boolean twoBranches) {
        needStarter(starter);
        table.removeEnded(clock.instant());
        var id = RoundId.random();
        var branches = twoBranches ? 2 : 1;
        if (!table.begin(id, starter, message, branches, clock.instant().plus(LASTS))) {
            return;
        }
        limits.check(RateLimit.CHAIN_ROUNDS, starter.group().text());
        var order = places.in(starter.group()).stream()
                .filter(persona -> !starter.is(persona))
                .toList();
        // halves, not every other one: in one branch or two, mostly the same person calls the same
        var half = twoBranches ? (order.size() + 1) / 2 : order.size();
        for (int place = 0; place < order.size(); place++) {
            table.add(id, order.get(place), place < half ? 0 : 1, place + 1);
        }
    }

    /** By the one whose turn it is; pressed twice, it is ticked once. */
    @Transactional
    public void tick(Viewer caller, CallId id, State state) {
        var turn = turn(caller, id);
        if (turn.call().state() == State.WAITING) {
            if (state != State.REACHED) {
                limits.check(RateLimit.CHAIN_MISSED, caller.persona().text());
            }
            table.tick(id, state, clock.instant());
        }
    }

    /** @return false if the minute is over, or somebody has ticked after it */
    @Transactional
    public boolean undo(Viewer caller, CallId id) {
        var course = locked(caller);
        var turn = turn(course, caller, id);
        var undoable = undoable(course, turn.call());
        if (undoable) {
            table.untick(id);
        }
        return undoable;
    }

    boolean undoable(Course course, Call call) {
        return call.tickedAt()
                        .filter(at -> at.plus(UNDOABLE).isAfter(clock.instant()))
                        .isPresent()
                && course.isLast(call);
    }

    /** Where the chain stands still, whoever began it calls on. */
    @Transactional
    public void takeOver(Viewer starter, CallId id) {
        var course = locked(starter);
        var turn = course.turn(id).filter(found -> course.startedBy(starter.persona()));
        table.giveToStarter(turn.map(Turn::call)
                .filter(call -> call.state() == State.WAITING)
                .map(Call::id)
                .orElseThrow(NotFound::new));
    }

    @Transactional
    public void end(Viewer starter) {
        var course = locked(starter);
        if (!course.startedBy(starter.persona())) {
            throw new NotFound();
        }
        table.end(course.round().id());
    }

    private Turn turn(Viewer caller, CallId id) {
        return turn(locked(caller), caller, id);
    }

    /** For anybody but the one who calls there, it does not exist. */
    private static Turn turn(Course course, Viewer caller, CallId id) {
        return course.turn(id).filter(turn -> caller.is(turn.caller())).orElseThrow(NotFound::new);
    }

    private Course locked(Viewer viewer) {
        return table.locked(viewer.group(), clock.instant()).orElseThrow(NotFound::new);
    }

    /** Who began it and leaves would leave a chain that nobody watches. */
    @EventListener
    void on(MembershipEnded ended) {
        table.course(ended.group(), clock.instant())
                .filter(course -> course.startedBy(ended.persona()))
                .ifPresent(course -> table.end(course.round().id()));
    }

    void forget(PersonaId persona) {
        table.endOf(persona);
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 70_000)
    void sweep() {
        table.removeEnded(clock.instant());
    }
}
