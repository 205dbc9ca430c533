package org.hearth.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hours in which somebody does not want to be told anything. They may go past midnight and then end on the next day.
 *
 * @param days on which they begin
 */
public record Quiet(LocalTime from, LocalTime until, Set<DayOfWeek> days) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmm");
    private static final Pattern WRITTEN =
            Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)-([01]\\d|2[0-3])([0-5]\\d)-([1-7]{1,7})");

    public Quiet {
        days = days.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** Hours that last, on days there are; else there are no quiet hours. */
    public static Optional<Quiet> of(LocalTime from, LocalTime until, Collection<DayOfWeek> days) {
        return from.equals(until) || days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quiet(from, until, Set.copyOf(days)));
    }

    /** {@code 2200-0700-12345}: from, until, days from Monday. */
    public String written() {
        return CLOCK.format(from) + "-" + CLOCK.format(until) + "-"
                + days.stream()
                        .sorted()
                        .map(day -> Integer.toString(day.getValue()))
                        .collect(Collectors.joining());
    }

    static Optional<Quiet> read(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? of(
                        LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))),
                        LocalTime.of(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(4))),
                        parts.group(5)
                                .chars()
                                .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                                .toList())
                : Optional.empty();
    }

    /** When it will not be quiet any more, if it is now; hours that follow each other without a pause are one. */
    public Optional<Instant> endAfter(Instant now, ZoneId zone) {
        var end = now;
        for (var next = endOfOne(end, zone); next.isPresent(); next = endOfOne(end, zone)) {
            end = next.get();
        }
        return end.equals(now) ? Optional.empty() : Optional.of(end);
    }

    private Optional<Instant> endOfOne(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        return java.util.stream.Stream.of(today.minusDays(1), today)
                .filter(day -> days.contains(day.getDayOfWeek()))
                .filter(day -> !start(day, zone).isAfter(now))
                .map(day -> end(day, zone))
                .filter(end -> end.isAfter(now))
                .max(Instant::compareTo);
    }

    /** An hour that comes twice is begun the first time; one that is left out begins when it would have. */
    private Instant start(LocalDate day, ZoneId zone) {
        return moment(day.atTime(from), zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** An hour that comes twice is over the second time. */
    private Instant end(LocalDate day, ZoneId zone) {
        var last = until.isAfter(from) ? day : day.plusDays(1);
        return moment(last.atTime(until), zone).withLaterOffsetAtOverlap().toInstant();
    }

    private static ZonedDateTime moment(LocalDateTime then, ZoneId zone) {
        var change = zone.getRules().getTransition(then);
        return change != null && change.isGap() ? change.getInstant().atZone(zone) : then.atZone(zone);
    }
}
