package org.hearth.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.hearth.groups.GroupId;
import org.junit.jupiter.api.Test;

class MeetingFormTests {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-20T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void suggestsTomorrowEveningWhereTheReaderIs() {
        var form = MeetingForm.suggested(NOW, ZoneId.of("Pacific/Auckland"));
        assertThat(form.day()).isEqualTo("2026-03-22");
        assertThat(form.errors(NOW, OSLO)).isEmpty();
    }

    @Test
    void theTimeIsThatOfTheOneWhoPlans() {
        var meeting = form("2026-03-21", "19:00", "90").meeting(GroupId.random(), OSLO);
        assertThat(meeting.startsAt()).isEqualTo("2026-03-21T18:00:00Z");
        assertThat(meeting.length()).isEqualTo(Duration.ofMinutes(90));
        assertThat(meeting.zone()).isEqualTo(OSLO);
    }

    @Test
    void anHourThatTheClocksSkipIsTheNextOne() {
        var meeting = form("2026-03-29", "02:30", "90").meeting(GroupId.random(), OSLO);
        assertThat(meeting.startsAt()).isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void whatHasJustBegunCanStillBePlanned() {
        assertThat(form("2026-03-20", "12:30", "60").errors(NOW, OSLO)).isEmpty();
        assertThat(form("2026-03-20", "12:29", "60").errors(NOW, OSLO)).containsEntry("day", "meetings.form.past");
    }

    @Test
    void twoYearsAreTheFarthest() {
        assertThat(form("2028-03-18", "19:00", "60").errors(NOW, OSLO)).isEmpty();
        assertThat(form("2028-03-25", "19:00", "60").errors(NOW, OSLO)).containsEntry("day", "meetings.form.far");
        for (var day : new String[] {"+999999999-12-31", "-999999999-01-01"}) {
            assertThat(form(day, "19:00", "60").errors(NOW, OSLO)).containsKey("day");
        }
    }

    @Test
    void whatIsNoTimeOrLengthIsSaid() {
        for (var day : new String[] {"", "tomorrow", "2026-02-30", "\u0000"}) {
            assertThat(form(day, "19:00", "60").errors(NOW, OSLO)).containsEntry("day", "meetings.form.noTime");
        }
        assertThat(form("2026-03-21", "25:00", "60").errors(NOW, OSLO)).containsKey("day");
        for (var minutes : new String[] {"", "4", "481", "-60", "1e2", "99999999999"}) {
            assertThat(form("2026-03-21", "19:00", minutes).errors(NOW, OSLO))
                    .containsEntry("minutes", "meetings.form.noLength");
        }
    }

    @Test
    void longWordsAreSaidToBeTooLong() {
        var form = new MeetingForm(
                "t".repeat(121), "w".repeat(1001), "2026-03-21", "19:00", "60", null, null, null, null, null);
        assertThat(form.errors(NOW, OSLO)).containsOnlyKeys("topic", "words");
    }

    private static MeetingForm form(String day, String time, String minutes) {
        return new MeetingForm("", "", day, time, minutes, null, null, null, null, null);
    }
}
