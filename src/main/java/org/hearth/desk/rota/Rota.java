package org.hearth.desk.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.identity.PersonaId;

/**
 * Who is there when. Whoever needs a pause is left out of it for as long.
 *
 * @param moderators all who look after the group now; hours of others do not count
 */
public record Rota(List<Shift> shifts, Set<PersonaId> pausing, List<PersonaId> moderators, ZoneId zone) {

    private static final int WEEK = 7;

    public Rota {
        shifts = List.copyOf(shifts);
        pausing = Set.copyOf(pausing);
        moderators = List.copyOf(moderators);
    }

    /** Until when somebody is there without a gap; empty if nobody is there now. */
    public Optional<Instant> staffedUntil(Instant now) {
        var turns = turns(now).toList();
        var until = now;
        var found = false;
        for (var going = true; going; ) {
            going = false;
            for (var turn : turns) {
                if (turn.holds(until)) {
                    until = turn.ends();
                    found = true;
                    going = true;
                }
            }
        }
        return found ? Optional.of(until) : Optional.empty();
    }

    /** When somebody is there next, if nobody is now. */
    public Optional<Instant> staffedFrom(Instant now) {
        return turns(now)
                .map(Shift.Turn::begins)
                .filter(begins -> begins.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    /** Whom to call, in this order: who is there, who comes next, and then those without hours. */
    public List<PersonaId> order(Instant now) {
        var onRota = turns(now)
                .filter(turn -> turn.ends().isAfter(now))
                .sorted(Comparator.comparing(Shift.Turn::begins))
                .map(Shift.Turn::persona);
        return Stream.concat(onRota, moderators.stream().filter(this::there))
                .distinct()
                .toList();
    }

    private boolean there(PersonaId persona) {
        return moderators.contains(persona) && !pausing.contains(persona);
    }

    private Stream<Shift.Turn> turns(Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        return IntStream.rangeClosed(-1, WEEK)
                .mapToObj(today::plusDays)
                .flatMap(date -> shifts.stream()
                        .filter(shift -> shift.day() == date.getDayOfWeek() && there(shift.persona()))
                        .map(shift -> shift.on(date, zone)));
    }
}
