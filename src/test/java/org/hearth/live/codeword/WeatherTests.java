package org.hearth.live.codeword;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.hearth.live.codeword.Weather.Part;
import org.hearth.live.codeword.Weather.Sky;
import org.hearth.live.codeword.Weather.Time;
import org.junit.jupiter.api.Test;

/** A weather page that nobody wonders at. */
class WeatherTests {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final Instant JULY = Instant.parse("2026-07-10T10:00:00Z");
    private static final Instant JANUARY = Instant.parse("2026-01-20T10:00:00Z");

    @Test
    void itIsWarmInSummerAndColdInWinterOnEitherHalfOfTheEarth() {
        assertThat(Weather.of(JULY, OSLO).now().warmth()).isBetween(14, 24);
        assertThat(Weather.of(JANUARY, OSLO).now().warmth()).isBetween(-6, 6);
        assertThat(Weather.of(JANUARY, SYDNEY).now().warmth()).isGreaterThan(16);
        assertThat(Weather.of(JULY, SYDNEY).now().warmth()).isLessThan(14);
    }

    @Test
    void itBeginsWithThePartOfTheDayThatItIs() {
        assertThat(Weather.of(Instant.parse("2026-07-10T08:00:00Z"), OSLO).parts())
                .extracting(Part::time)
                .containsExactly(Time.MORNING, Time.NOON, Time.EVENING, Time.NIGHT);
        assertThat(Weather.of(Instant.parse("2026-07-10T19:00:00Z"), OSLO).now().time())
                .isEqualTo(Time.EVENING);
    }

    @Test
    void itSnowsOnlyInTheCold() {
        IntStream.range(0, 365)
                .mapToObj(day -> Weather.of(JANUARY.plusSeconds(day * 86_400L), OSLO))
                .flatMap(weather -> weather.parts().stream())
                .forEach(part ->
                        assertThat(part.sky() != Sky.SNOW || part.warmth() < 2).isTrue());
    }
}
