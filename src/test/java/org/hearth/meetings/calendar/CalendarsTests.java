package org.hearth.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.hearth.HearthTest;
import org.hearth.kernel.Token;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HearthTest
class CalendarsTests {

    @Autowired
    Evening evening;

    @Autowired
    Feeds feeds;

    private Person ingrid;
    private Person mari;

    @BeforeEach
    void aGroup() {
        ingrid = evening.facilitator(evening.group(), "Ingrid");
        mari = evening.member(ingrid.viewer().group(), "Mari");
    }

    @Test
    void aCalendarTellsWhenAndOneWordAndNothingElse() {
        var meeting = evening.meeting(ingrid, Instant.parse("2027-03-28T00:30:00Z"));
        var text = open(feeds.make(mari.account(), "Dentist"));
        assertThat(text)
                .contains("BEGIN:VEVENT", "DTSTART:20270328T003000Z", "SUMMARY:Dentist", "CLASS:PRIVATE")
                .doesNotContainIgnoringCase("hearth")
                .doesNotContain("Evening", "Ingrid", "Mari", "ATTENDEE", "ORGANIZER", "LOCATION", "DESCRIPTION", "URL")
                .doesNotContain(meeting.id().text(), ingrid.viewer().group().text());
    }

    @Test
    void twoCalendarsLaidSideBySideDoNotTellThatTwoPeopleMeet() {
        evening.meeting(ingrid, Instant.now().plusSeconds(3600));
        var one = open(feeds.make(mari.account(), "x"));
        var other = open(feeds.make(ingrid.account(), "x"));
        assertThat(uids(one)).isNotEmpty().doesNotContainAnyElementsOf(uids(other));
    }

    @Test
    void aLinkThatWasTakenBackOrReplacedOpensNothing() {
        var first = feeds.make(mari.account(), "x");
        var second = feeds.make(mari.account(), "x");
        assertThat(feeds.open(first)).isEmpty();
        assertThat(feeds.open(second)).isPresent();
        feeds.revoke(mari.account());
        assertThat(feeds.open(second)).isEmpty();
        assertThat(feeds.open(Token.random())).isEmpty();
    }

    private String open(Token token) {
        return new String(feeds.open(token).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static java.util.List<String> uids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    }
}
