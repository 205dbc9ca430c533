package org.hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpokenTimeTests {

    private static final Instant NOW = Instant.parse("2026-11-26T17:30:00Z");
    private final MessageFiles messages = messages();

    @Test
    void whatWasWrittenIsToldByThePartOfTheDay() {
        var frame = frame(Language.ENGLISH, "Europe/Oslo");
        assertThat(frame.coarse(Instant.parse("2026-11-26T17:00:00Z"))).isEqualTo("today, evening");
        assertThat(frame.coarse(Instant.parse("2026-11-26T16:59:59Z"))).isEqualTo("today, afternoon");
        assertThat(frame.coarse(Instant.parse("2026-11-26T03:59:00Z"))).isEqualTo("today, night");
        assertThat(frame.coarse(Instant.parse("2026-11-25T10:00:00Z"))).isEqualTo("yesterday, morning");
        assertThat(frame.coarse(Instant.parse("2026-11-20T10:00:00Z"))).isEqualTo("20 November 2026");
        assertThat(frame(Language.NORWEGIAN, "Europe/Oslo").coarse(Instant.parse("2026-11-20T10:00:00Z")))
                .isEqualTo("20. november 2026");
    }

    @Test
    void noMinuteOfTheDayCanBeToldFromTheNext() {
        var frame = frame(Language.ENGLISH, "Europe/Oslo");
        for (int minute = 0; minute < 7 * 24 * 60; minute++) {
            assertThat(frame.coarse(NOW.minus(Duration.ofMinutes(minute)))).doesNotContain(":");
        }
    }

    @Test
    void theDayIsTheReadersOwn() {
        var then = Instant.parse("2026-11-26T12:00:00Z");
        assertThat(frame(Language.ENGLISH, "Europe/Oslo").coarse(then)).isEqualTo("today, afternoon");
        assertThat(frame(Language.ENGLISH, "Pacific/Auckland").coarse(then)).isEqualTo("today, night");
        assertThat(frame(Language.ENGLISH, "America/Los_Angeles").coarse(then)).isEqualTo("today, night");
    }

    @Test
    void aPlanIsToldToTheMinute() {
        var then = Instant.parse("2026-11-26T18:00:00Z");
        assertThat(frame(Language.ENGLISH, "Europe/Oslo").at(then)).isEqualTo("Thursday 26 November at 19:00");
        assertThat(frame(Language.NORWEGIAN, "Europe/Oslo").at(then)).containsIgnoringCase("torsdag 26. november");
    }

    @Test
    void howFarAwayAPlanIs() {
        var frame = frame(Language.ENGLISH, "Europe/Oslo");
        var said = Map.of(
                -5,
                "It has begun",
                0,
                "in a minute",
                1,
                "in a minute",
                2,
                "in 2 minutes",
                59,
                "in 59 minutes",
                60,
                "later today",
                5 * 60,
                "later today",
                24 * 60,
                "tomorrow",
                48 * 60,
                "in 2 days");
        said.forEach((minutes, words) -> assertThat(frame.away(NOW.plus(Duration.ofMinutes(minutes))))
                .as(words)
                .isEqualTo(words));
    }

    @Test
    void whoTurnsTheirClockLearnsNothingOfTheMinute() {
        var written = NOW.minus(Duration.ofHours(1));
        var said = java.util.stream.Stream.of("UTC", "Asia/Tokyo", "Pacific/Honolulu")
                .map(zone -> frame(Language.ENGLISH, "UTC", zone).coarse(written))
                .distinct();
        assertThat(said).hasSize(1);
    }

    private Frame frame(Language language, String zone) {
        return frame(language, zone, zone);
    }

    private Frame frame(Language language, String siteZone, String zone) {
        return new Frame(
                messages.in(language),
                new Assets(Map.of()),
                Optional.empty(),
                "/",
                "",
                ZoneId.of(zone),
                "",
                new Frame.Site("https://house.example", false, Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of(siteZone)),
                Look.PLAIN);
    }

    private static MessageFiles messages() {
        try {
            return new MessageFiles();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
