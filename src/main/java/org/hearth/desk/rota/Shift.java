package org.hearth.desk.rota;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.hearth.desk.ShiftId;
import org.hearth.identity.PersonaId;

/** Hours of one weekday at which somebody is there. One that does not end after it began ends on the next day. */
public record Shift(ShiftId id, PersonaId persona, DayOfWeek day, LocalTime from, LocalTime until) {

    Turn on(LocalDate date, ZoneId zone) {
        var ends = until.isAfter(from) ? date : date.plusDays(1);
        return new Turn(
                persona,
                date.atTime(from).atZone(zone).toInstant(),
                ends.atTime(until).atZone(zone).toInstant());
    }

    /** One time that it comes round. */
    record Turn(PersonaId persona, Instant begins, Instant ends) {

        boolean holds(Instant now) {
            return !now.isBefore(begins) && now.isBefore(ends);
        }
    }
}
