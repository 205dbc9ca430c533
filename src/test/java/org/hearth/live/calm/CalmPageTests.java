package org.hearth.live.calm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leading and being led, by pages without script; and by those who try what is not theirs. */
@HearthTest
class CalmPageTests {

    private static final List<String> OF_WHO_LEADS = List.of(
            "pause",
            "pause/ending",
            "pause-wish/answer",
            "quiet",
            "quiet/ending",
            "voice-wish",
            "lock",
            "lock/opening",
            "refusal");

    private static final List<String> OF_WHO_IS_INSIDE =
            List.of("pause-wish", "pause-wish/taking-back", "voice-wish/answer", "line-report");

    @Autowired
    Evening evening;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    CalmSweep sweep;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private Person ingrid;
    private Person mari;
    private Person ola;
    private Meeting meeting;
    private RoomBrowser facilitator;
    private RoomBrowser member;
    private RoomBrowser other;

    @BeforeEach
    void threeAreInside() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mari = evening.member(group, "Mari");
        ola = evening.member(group, "Ola");
        meeting = evening.meeting(ingrid);
        facilitator = browser(ingrid);
        member = browser(mari);
        other = browser(ola);
        List.of(facilitator, member, other).forEach(one -> one.post("prejoin", "presence=text"));
        facilitator.post("door");
    }

    @Test
    void whoAsksForAPauseIsShownToThoseWhoLeadAlone() {
        assertThat(member.post("pause-wish").location()).endsWith("/room");
        assertThat(member.get("room").body()).contains("Those who lead have been told, and nobody else.");
        assertThat(facilitator.get("room").body()).contains("asks for a pause: somebody came in");
        assertThat(other.get("room").body())
                .doesNotContain("asks for a pause", "have been told", "pause-wish/taking-back", "pause-wish/answer");
        facilitator.post("pause");
        assertThat(other.get("room").body())
                .contains("We rest for a moment")
                .doesNotContain("asks for a pause", "have been told");
        facilitator.post("pause/ending");
        assertThat(member.get("room").body()).doesNotContain("We rest for a moment", "have been told");
    }

    @Test
    void aHeldCircleSaysSoCalmlyAndCanGoOnWriting() {
        facilitator.post("leaving");
        sweep.sweep();
        var room = member.get("room");
        assertThat(room.body()).contains("We hold still for a moment", "/help-now");
        member.post("chat", "text=We wait together", "submission=" + RoomBrowser.submission(room));
        assertThat(other.get("room").body()).contains("We wait together");
        facilitator.post("prejoin", "presence=text");
        sweep.sweep();
        assertThat(member.get("room").body()).doesNotContain("We hold still").contains("We wait together");
    }

    @Test
    void afterALongHoldTheThanksSayThatItWasNobodysFault() {
        facilitator.post("leaving");
        sweep.sweep();
        database.sql("update room set held_since = now() - interval '1 hour' where meeting_id = :meeting")
                .param("meeting", meeting.id().value())
                .update();
        sweep.sweep();
        assertThat(member.get("room").location()).endsWith("/thanks");
        assertThat(member.get("thanks").body()).contains("That was not your doing", "/help-now");
    }

    @Test
    void aMemberCannotLeadEvenWithTheRightForms() {
        for (var part : OF_WHO_LEADS) {
            assertThat(member.post(part, "who=" + own(ola), "word=late").status())
                    .as(part)
                    .isEqualTo(404);
        }
        assertThat(other.get("room").body()).contains("Write to the circle").doesNotContain("We rest");
    }

    @Test
    void whoWaitsOrIsOfAnotherGroupCanDoNothingOfItAll() {
        var kari = browser(evening.member(meeting.group(), "Kari"));
        kari.post("prejoin", "presence=text");
        var stranger = browser(evening.facilitator(evening.group(), "Sol"));
        for (var outsider : List.of(kari, stranger)) {
            for (var part : OF_WHO_LEADS) {
                assertThat(outsider.post(part, "who=" + own(mari)).status())
                        .as(part)
                        .isEqualTo(404);
            }
            for (var part : OF_WHO_IS_INSIDE) {
                assertThat(outsider.post(part, "line=poor").status()).as(part).isEqualTo(404);
            }
        }
        assertThat(stranger.post("knock").status()).isEqualTo(404);
    }

    @Test
    void aFacilitatorWhoIsNotInsideLeadsNothing() {
        var mei = browser(evening.coFacilitator(meeting.group(), "Mei"));
        for (var part : OF_WHO_LEADS) {
            assertThat(mei.post(part, "who=" + own(mari)).status()).as(part).isEqualTo(404);
        }
    }

    @Test
    void aRefusalIsReadByTheOneItIsForAndDoesNotSayWhoWroteIt() {
        facilitator.post("refusal", "who=" + own(mari), "own=We talk <b>tomorrow</b>");
        assertThat(member.get("room").body())
                .contains("We talk &lt;b&gt;tomorrow&lt;/b&gt;", "Come to the door again")
                .doesNotContain("Ingrid");
        assertThat(other.get("room").body()).doesNotContain("We talk", "Mari");
        member.post("prejoin", "presence=text");
        assertThat(member.get("room").body()).contains("You are next.").doesNotContain("We talk");
    }

    @Test
    void outsideALockedDoorNothingOfTheCircleIsSeen() {
        facilitator.post("lock");
        var kari = evening.member(meeting.group(), "Kari");
        var late = browser(kari);
        late.post("prejoin", "presence=text");
        assertThat(late.get("room").body())
                .contains("The circle has begun")
                .doesNotContain("Ingrid", "Mari", own(mari), "Good that you come.");
        assertThat(facilitator.get("room").body()).contains("Nobody is waiting").doesNotContain("Kari");
        late.post("knock");
        assertThat(facilitator.get("room").body()).contains("Kari");
        assertThat(member.get("room").body()).doesNotContain("Kari");
    }

    private String own(Person person) {
        return attendances
                .find(meeting.id(), person.viewer().persona())
                .map(attendance -> attendance.id().text())
                .orElseThrow();
    }

    private RoomBrowser browser(Person person) {
        return new RoomBrowser(port, person, new RoomAddress(meeting.group(), meeting.id()));
    }
}
