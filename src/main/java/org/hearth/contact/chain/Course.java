package org.hearth.contact.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearth.contact.chain.Call.State;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;

/**
 * How far a round has come. Whose turn it is, is kept nowhere: it follows from what was ticked, so that an undone tick takes the
 * turn back with it, and who leaves leaves no hole.
 *
 * @param calls by branch and place
 */
record Course(Round round, List<Call> calls) {

    record Round(RoundId id, GroupId group, PersonaId starter, String message, Instant endsAt) {}

    /** @param call who is to be called, or was @param caller by whom */
    record Turn(Call call, PersonaId caller) {}

    /** Those that were ticked, and of each branch the one that comes next. */
    List<Turn> walked() {
        var walked = new ArrayList<Turn>();
        for (int branch = 0; branch <= 1; branch++) {
            walk(branch, walked);
        }
        return walked;
    }

    private void walk(int branch, List<Turn> walked) {
        var caller = round.starter();
        for (var call : calls) {
            if (call.branch() != branch) {
                continue;
            }
            caller = call.byStarter() ? round.starter() : caller;
            walked.add(new Turn(call, caller));
            if (call.state() == State.WAITING) {
                return;
            }
            caller = call.state() == State.REACHED ? call.persona() : caller;
        }
    }

    /** Where somebody is to be called now. */
    List<Turn> turns() {
        return walked().stream()
                .filter(turn -> turn.call().state() == State.WAITING)
                .toList();
    }

    Optional<Turn> turn(CallId id) {
        return walked().stream().filter(turn -> turn.call().id().equals(id)).findFirst();
    }

    /** Whether nothing after it was ticked: only the last tick of a branch can be undone. */
    boolean isLast(Call call) {
        return walked().stream()
                .map(Turn::call)
                .filter(other -> other.branch() == call.branch() && other.state() != State.WAITING)
                .reduce((before, after) -> after)
                .filter(last -> last.id().equals(call.id()))
                .isPresent();
    }

    boolean startedBy(PersonaId persona) {
        return round.starter().equals(persona);
    }

    boolean knows(PersonaId persona) {
        return startedBy(persona) || any(call -> call.persona().equals(persona));
    }

    int reached() {
        return (int) calls.stream()
                .filter(call -> call.state() == State.REACHED || call.state() == State.HEARD)
                .count();
    }

    boolean isOver() {
        return turns().isEmpty();
    }

    private boolean any(Predicate<Call> of) {
        return calls.stream().anyMatch(of);
    }
}
