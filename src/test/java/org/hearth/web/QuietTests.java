package org.hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In Oslo the clock goes forward on 29 March 2026 at 2, to 3, and back on 25 October 2026 at 3, to 2. */
class QuietTests {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Set<DayOfWeek> DAILY = EnumSet.allOf(DayOfWeek.class);

    @Test
    void aNightEndsInTheMorning() {
        var nights = quiet("22:00", "07:00", DAILY);
        assertThat(end(nights, "2026-06-10T19:59:59Z")).isEqualTo("now");
        assertThat(end(nights, "2026-06-10T20:00:00Z")).isEqualTo("2026-06-11T05:00:00Z");
        assertThat(end(nights, "2026-06-11T04:59:59Z")).isEqualTo("2026-06-11T05:00:00Z");
        assertThat(end(nights, "2026-06-11T05:00:00Z")).isEqualTo("now");
    }

    @Test
    void aNightIsShorterWhenTheClockGoesForward() {
        var nights = quiet("22:00", "07:00", DAILY);
        assertThat(end(nights, "2026-03-28T20:59:59Z")).isEqualTo("now");
        assertThat(end(nights, "2026-03-28T21:00:00Z")).isEqualTo("2026-03-29T05:00:00Z");
    }

    @Test
    void aNightIsLongerWhenTheClockGoesBack() {
        var nights = quiet("22:00", "07:00", DAILY);
        assertThat(end(nights, "2026-10-24T20:00:00Z")).isEqualTo("2026-10-25T06:00:00Z");
        assertThat(end(nights, "2026-10-25T05:59:59Z")).isEqualTo("2026-10-25T06:00:00Z");
        assertThat(end(nights, "2026-10-25T06:00:00Z")).isEqualTo("now");
    }

    @Test
    void anHourThatIsLeftOutEndsWhereItWouldHaveBegun() {
        assertThat(end(quiet("01:00", "02:30", DAILY), "2026-03-29T00:30:00Z")).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(end(quiet("02:30", "05:00", DAILY), "2026-03-29T00:59:59Z")).isEqualTo("now");
        assertThat(end(quiet("02:30", "05:00", DAILY), "2026-03-29T01:00:00Z")).isEqualTo("2026-03-29T03:00:00Z");
        assertThat(end(quiet("02:15", "02:45", DAILY), "2026-03-29T01:00:00Z")).isEqualTo("now");
    }

    @Test
    void anHourThatComesTwiceIsQuietBothTimes() {
        var hours = quiet("02:15", "02:45", DAILY);
        assertThat(end(hours, "2026-10-25T00:20:00Z")).isEqualTo("2026-10-25T01:45:00Z");
        assertThat(end(hours, "2026-10-25T01:20:00Z")).isEqualTo("2026-10-25T01:45:00Z");
        assertThat(end(hours, "2026-10-25T01:45:00Z")).isEqualTo("now");
    }

    @Test
    void onlyTheDaysOnWhichItBeginsCount() {
        var fridays = quiet("22:00", "07:00", Set.of(DayOfWeek.FRIDAY));
        assertThat(end(fridays, "2026-06-12T21:00:00Z")).isEqualTo("2026-06-13T05:00:00Z");
        assertThat(end(fridays, "2026-06-13T04:00:00Z")).isEqualTo("2026-06-13T05:00:00Z");
        assertThat(end(fridays, "2026-06-13T21:00:00Z")).isEqualTo("now");
    }

    @Test
    void hoursThatFollowEachOtherAreOne() {
        var almostAll = quiet("08:00", "07:00", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        assertThat(end(almostAll, "2026-06-13T10:00:00Z")).isEqualTo("2026-06-14T05:00:00Z");
        assertThat(Quiet.of(LocalTime.NOON, LocalTime.NOON, DAILY)).isEmpty();
        assertThat(Quiet.of(LocalTime.NOON, LocalTime.MIDNIGHT, Set.of())).isEmpty();
    }

    private static Quiet quiet(String from, String until, Set<DayOfWeek> days) {
        return new Quiet(LocalTime.parse(from), LocalTime.parse(until), days);
    }

    private static String end(Quiet quiet, String now) {
        return quiet.endAfter(Instant.parse(now), OSLO).map(Instant::toString).orElse("now");
    }
}
