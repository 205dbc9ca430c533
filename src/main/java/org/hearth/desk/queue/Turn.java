package org.hearth.desk.queue;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What comes next on the bench. Danger to life comes first; but never twice in a row while something else has waited for longer
 * than it can. So an old heap never hides what is urgent, and a stream of what is urgent never starves the rest.
 */
final class Turn {

    private Turn() {}

    static <T> Optional<T> next(
            Collection<T> waiting, Predicate<T> urgent, Function<T, Instant> due, boolean lastWasUrgent, Instant now) {
        var soonest = Comparator.comparing(due);
        var first = waiting.stream().filter(urgent).min(soonest);
        var other = waiting.stream().filter(urgent.negate()).min(soonest);
        var overdue = other.filter(one -> due.apply(one).isBefore(now));
        return first.isEmpty() || lastWasUrgent && overdue.isPresent() ? other : first;
    }
}
