package org.hearth.desk.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hearth.desk.ShiftId;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Id;
import org.junit.jupiter.api.Test;

/** Who is there, and whom to call next. */
class RotaTests {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T11:00:00Z");

    private final PersonaId anna = new PersonaId(Id.random());
    private final PersonaId bo = new PersonaId(Id.random());
    private final PersonaId clara = new PersonaId(Id.random());

    @Test
    void callsWhoIsThereThenWhoComesNextThenTheOthers() {
        var rota = rota(Set.of(), shift(bo, DayOfWeek.MONDAY, 18, 21), shift(anna, DayOfWeek.MONDAY, 10, 14));
        assertThat(rota.order(MONDAY_NOON)).containsExactly(anna, bo, clara);
    }

    @Test
    void passesOverWhoTakesAPause() {
        var rota = rota(Set.of(anna), shift(anna, DayOfWeek.MONDAY, 10, 14));
        assertThat(rota.order(MONDAY_NOON)).containsExactly(bo, clara);
        assertThat(rota.staffedUntil(MONDAY_NOON)).isEmpty();
        assertThat(rota.staffedFrom(MONDAY_NOON)).isEmpty();
    }

    @Test
    void saysUntilWhenSomebodyIsThereWithoutAGap() {
        var rota = rota(Set.of(), shift(anna, DayOfWeek.MONDAY, 10, 14), shift(bo, DayOfWeek.MONDAY, 14, 16));
        assertThat(rota.staffedUntil(MONDAY_NOON)).contains(Instant.parse("2026-11-23T15:00:00Z"));
    }

    @Test
    void saysWhenSomebodyIsThereNext() {
        var rota = rota(Set.of(), shift(anna, DayOfWeek.MONDAY, 8, 10), shift(bo, DayOfWeek.THURSDAY, 18, 21));
        assertThat(rota.staffedUntil(MONDAY_NOON)).isEmpty();
        assertThat(rota.staffedFrom(MONDAY_NOON)).contains(Instant.parse("2026-11-26T17:00:00Z"));
    }

    @Test
    void aNightGoesOnAfterMidnight() {
        var rota = rota(Set.of(), shift(anna, DayOfWeek.SUNDAY, 22, 6));
        assertThat(rota.staffedUntil(Instant.parse("2026-11-23T02:00:00Z")))
                .contains(Instant.parse("2026-11-23T05:00:00Z"));
    }

    @Test
    void hoursOfSomebodyWhoDoesNotLookAfterTheGroupAnyMoreDoNotCount() {
        var rota = rota(Set.of(), shift(new PersonaId(Id.random()), DayOfWeek.MONDAY, 10, 14));
        assertThat(rota.staffedUntil(MONDAY_NOON)).isEmpty();
    }

    private Rota rota(Set<PersonaId> pausing, Shift... shifts) {
        return new Rota(List.of(shifts), pausing, List.of(anna, bo, clara), OSLO);
    }

    private static Shift shift(PersonaId persona, DayOfWeek day, int from, int until) {
        return new Shift(ShiftId.random(), persona, day, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }
}
