package org.hearth.meetings.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Recur;

/**
 * When a series meets, by the clocks of its own zone: at seven in the evening, whatever the clocks are set to.
 *
 * @param rule recurrence rule, RFC 5545 section 3.3.10
 * @param ends the last day on which it may meet
 */
record Repetition(String rule, LocalDateTime first, Optional<LocalDate> ends) {

    /** From one day to before another, in order. */
    List<LocalDateTime> between(LocalDate from, LocalDate before) {
        var end = ends.map(last -> last.plusDays(1)).filter(before::isAfter).orElse(before);
        var start = from.isAfter(first.toLocalDate()) ? from.atStartOfDay() : first;
        if (!start.isBefore(end.atStartOfDay())) {
            return List.of();
        }
        return new Recur<LocalDateTime>(rule)
                .getDates(first, start, end.atStartOfDay()).stream()
                        .filter(moment -> !moment.isBefore(start) && moment.isBefore(end.atStartOfDay()))
                        .toList();
    }

    Repeats repeats() {
        return Repeats.ofRule(rule);
    }

    DayOfWeek weekday() {
        return first.getDayOfWeek();
    }
}
