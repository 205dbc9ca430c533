package org.hearth.meetings.series;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingEnded;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.answer.Answers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that come again: planned, moved and called off from one on. */
@Component
public class Series {

    /** So far ahead each series has its meetings. */
    private static final Duration AHEAD = Duration.ofDays(182);

    private static final int AT_A_TIME = 50;

    private final SeriesTable table;
    private final Answers answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Series(SeriesTable table, Answers answers, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param first the first of them, by the clocks of its zone
     * @param places how many can come to each; empty if there is no limit
     * @param ends the last day on which they may meet
     */
    @Transactional
    public void plan(
            Viewer facilitator,
            Meeting first,
            Optional<Integer> places,
            Repeats repeats,
            Optional<LocalDate> ends,
            UUID submission) {
        facilitator.need(Capability.LEAD_MEETINGS);
        var start = LocalDateTime.ofInstant(first.startsAt(), first.zone());
        var series = new Repeated(
                SeriesId.random(),
                facilitator.group(),
                new Repetition(repeats.rule(start.toLocalDate()), start, ends),
                first.zone(),
                first.length(),
                first.topic(),
                first.words(),
                first.encrypted(),
                places,
                start.toLocalDate());
        if (table.add(series, submission)) {
            extend(series);
        }
    }

    /** How a meeting's series comes again; empty if it stands alone. */
    public Optional<Again> again(MeetingId meeting) {
        return table.seriesOf(meeting).map(series -> Again.of(series.repetition()));
    }

    /** Moves this one and all that follow, each to the same distance from the next as before. @return false once people can come */
    @Transactional
    public boolean moveFrom(Viewer facilitator, MeetingId meeting, Instant start, Duration length) {
        facilitator.need(Capability.LEAD_MEETINGS);
        var series = table.lockSeriesOf(facilitator.group(), meeting).orElseThrow(NotFound::new);
        if (!table.canBeChanged(meeting, clock.instant().plus(Meeting.EARLY))) {
            return false;
        }
        var planned = table.plannedFor(meeting).orElseThrow(NotFound::new);
        var later = table.from(series.id(), planned);
        var first = LocalDateTime.ofInstant(start, series.zone());
        if (first.equals(planned) && length.equals(series.length())) {
            return true;
        }
        var old = series.repetition();
        var repetition = new Repetition(old.repeats().rule(first.toLocalDate()), first, old.ends());
        var until = laterOf(horizon(), first.toLocalDate());
        var moved = series.by(SeriesId.random(), repetition, length, until);
        var moments = repetition.between(first.toLocalDate(), until);
        var kept = Math.min(later.size(), moments.size());
        table.add(moved, UUID.randomUUID());
        table.end(series.id(), planned.toLocalDate().minusDays(1));
        table.move(later.subList(0, kept), moved, moments.subList(0, kept));
        answers.tellOfChange(facilitator.group(), table.ahead(later, clock.instant()));
        callOff(facilitator, later.subList(kept, later.size()));
        table.make(moved, moments.subList(kept, moments.size()));
        return true;
    }

    /** Calls off this one and all that follow. */
    @Transactional
    public void callOffFrom(Viewer facilitator, MeetingId meeting) {
        facilitator.need(Capability.LEAD_MEETINGS);
        var series = table.lockSeriesOf(facilitator.group(), meeting).orElseThrow(NotFound::new);
        var planned = table.plannedFor(meeting).orElseThrow(NotFound::new);
        table.end(series.id(), planned.toLocalDate().minusDays(1));
        var gone = callOff(facilitator, table.from(series.id(), planned));
        answers.tellOfChange(facilitator.group(), gone);
    }

    /** Some series get the meetings that have come into sight. @return false once none is left */
    @Transactional
    public boolean extendSome() {
        var some = table.lockShort(horizon(), AT_A_TIME);
        some.forEach(this::extend);
        return some.size() == AT_A_TIME;
    }

    private void extend(Repeated series) {
        var until = laterOf(horizon(), series.madeUntil());
        table.make(series, series.repetition().between(series.madeUntil(), until));
        table.madeUntil(series.id(), until);
    }

    /** @return those that were still to come */
    private List<MeetingId> callOff(Viewer facilitator, List<MeetingId> meetings) {
        var gone = table.callOff(meetings);
        gone.forEach(one -> events.publishEvent(new MeetingEnded(one, facilitator.group())));
        return gone;
    }

    private LocalDate horizon() {
        return LocalDate.ofInstant(clock.instant().plus(AHEAD), java.time.ZoneOffset.UTC);
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
