package org.hearth.meetings.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTests {

    private static final LocalDate FAR = LocalDate.parse("2028-01-01");

    @Test
    void everyFirstThursdayIsTheFirstThursdayOfEachMonth() {
        assertThat(days(Repeats.MONTH, "2026-12-03", 4))
                .containsExactly("2026-12-03", "2027-01-07", "2027-02-04", "2027-03-04");
    }

    @Test
    void aFifthThursdayIsTakenForTheLastSoThatNoMonthIsLeftOut() {
        assertThat(days(Repeats.MONTH, "2026-10-29", 4))
                .containsExactly("2026-10-29", "2026-11-26", "2026-12-31", "2027-01-28");
    }

    @Test
    void everySecondWeekIsTwoWeeksApartAcrossTheYear() {
        assertThat(days(Repeats.FORTNIGHT, "2026-12-21", 3)).containsExactly("2026-12-21", "2027-01-04", "2027-01-18");
    }

    @Test
    void itsLastDayIsOneOfThem() {
        var repetition = new Repetition(
                "FREQ=WEEKLY", LocalDateTime.parse("2026-12-10T19:00"), Optional.of(LocalDate.parse("2026-12-24")));
        assertThat(repetition.between(LocalDate.parse("2026-12-01"), FAR))
                .extracting(moment -> moment.toLocalDate().toString())
                .containsExactly("2026-12-10", "2026-12-17", "2026-12-24");
    }

    @Test
    void onTheTwentyNinthOfFebruaryNothingIsLost() {
        assertThat(days(Repeats.MONTH_END, "2028-02-29", 2)).containsExactly("2028-02-29", "2028-03-28");
    }

    @Test
    void whatIsAskedInPiecesIsWhatIsAskedAtOnce() {
        var repetition = repetition(Repeats.FORTNIGHT, "2026-12-21");
        var middle = LocalDate.parse("2027-05-03");
        var pieces = new java.util.ArrayList<>(repetition.between(LocalDate.parse("2026-12-01"), middle));
        pieces.addAll(repetition.between(middle, FAR));
        assertThat(pieces)
                .isEqualTo(repetition.between(LocalDate.parse("2026-12-01"), FAR))
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Oslo, 2027-03-25, 2027-03-25T18:00:00Z 2027-04-01T17:00:00Z",
        "America/New_York, 2027-03-11, 2027-03-12T00:00:00Z 2027-03-18T23:00:00Z",
        "Asia/Kathmandu, 2027-03-25, 2027-03-25T13:15:00Z 2027-04-01T13:15:00Z",
        "Pacific/Apia, 2027-03-25, 2027-03-25T06:00:00Z 2027-04-01T06:00:00Z",
    })
    void sevenInTheEveningStaysSevenInTheEveningRightAcrossTheClocksChange(String zone, String first, String instants) {
        assertThat(repetition(Repeats.WEEK, first).between(LocalDate.parse(first), FAR))
                .extracting(moment -> moment.atZone(ZoneId.of(zone)).toInstant().toString())
                .startsWith(instants.split(" ", -1));
    }

    private static List<String> days(Repeats repeats, String first, int atMost) {
        return repetition(repeats, first).between(LocalDate.parse(first), LocalDate.parse("2029-01-01")).stream()
                .limit(atMost)
                .map(moment -> moment.toLocalDate().toString())
                .toList();
    }

    private static Repetition repetition(Repeats repeats, String first) {
        var day = LocalDate.parse(first);
        return new Repetition(repeats.rule(day), day.atTime(19, 0), Optional.empty());
    }
}
