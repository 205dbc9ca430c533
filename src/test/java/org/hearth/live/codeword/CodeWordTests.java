package org.hearth.live.codeword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.door.Door;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.Meetings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Going out of sight and coming back, without script. */
@HearthTest
class CodeWordTests {

    @Autowired
    Evening evening;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    Door door;

    @Autowired
    CodeWords words;

    @Autowired
    Meetings meetings;

    @LocalServerPort
    int port;

    private Person ingrid;
    private Person mari;
    private Meeting meeting;
    private RoomBrowser facilitator;
    private RoomBrowser member;

    @BeforeEach
    void twoInside() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mari = evening.member(group, "Mari");
        meeting = evening.meeting(ingrid);
        facilitator = browser(ingrid);
        member = browser(mari);
        facilitator.post("prejoin", "presence=text");
        member.post("prejoin", "presence=audio");
        facilitator.post("door");
        words.keep(mari.account(), new CodeWord(Key.F8, Gesture.NONE, "Blue kettle", Scene.WEATHER));
    }

    private RoomBrowser browser(Person person) {
        return new RoomBrowser(port, person, new RoomAddress(person.viewer().group(), meeting.id()));
    }

    @Test
    void theRoomsFormTakesItsOwnerOutOfSightAndReloadingDoesNotBringTheRoomBack() {
        assertThat(member.get("room").body()).contains("I am not alone");
        assertThat(member.post("code-word").status()).isEqualTo(303);
        var page = member.get("room");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Weather today")
                .doesNotContain("Hearth", "Ingrid", "tile", "Leave quickly", "kettle");
    }

    @Test
    void nothingOfTheRoomAnswersWhoIsOutOfSight() {
        member.post("code-word");
        assertThat(member.get("media").status()).isEqualTo(404);
        assertThat(member.post("lease").status()).isEqualTo(404);
        assertThat(member.post("presence", "presence=camera").status()).isEqualTo(404);
        assertThat(member.post("chat", "text=hello").status()).isEqualTo(404);
    }

    @Test
    void theWordInTheChatIsNotSaidAndDoesTheSame() {
        assertThat(member.post("chat", "text=  blue  KETTLE! ").status()).isEqualTo(303);
        assertThat(member.get("room").body()).contains("Weather today");
        assertThat(facilitator.get("room").body())
                .doesNotContainIgnoringCase("kettle")
                .contains("is not alone just now");
    }

    @Test
    void thoseWhoLeadAreToldAndReadWhenItIsOver() {
        assertThat(facilitator.get("room").body()).doesNotContain("is not alone just now");
        member.post("code-word");
        assertThat(facilitator.get("room").body()).contains("is not alone just now");
        member.get("room");
        member.post("../../../../you/code-word/back");
        assertThat(facilitator.get("room").body()).doesNotContain("is not alone just now");
        assertThat(member.get("room").body()).contains("data-presence=\"audio\"");
    }

    @Test
    void theSearchOfTheHarmlessPageLeadsBackByTheWordAlone() {
        member.post("code-word");
        member.get("room");
        var missed = member.post("../../../../you/code-word/search", "q=rain");
        assertThat(missed.status()).isEqualTo(200);
        assertThat(missed.body()).contains("Nothing was found").doesNotContain("Hearth");
        assertThat(member.post("../../../../you/code-word/search", "q=back home")
                        .status())
                .isEqualTo(200);
        assertThat(member.post("../../../../you/code-word/search", "q=blue kettle")
                        .location())
                .endsWith("/room");
        assertThat(member.get("room").body()).contains("tile");
    }

    @Test
    void whoHasChosenNothingComesBackByWhatTheRoomToldThem() {
        words.remove(mari.account());
        assertThat(member.get("room").body()).contains("back home");
        member.post("code-word");
        assertThat(member.get("room").body()).contains("Lentil soup").doesNotContain("back home");
        assertThat(member.post("../../../../you/code-word/search", "q=Back home")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void usingItTwiceIsUsingItOnceAndStrangersHaveNone() {
        member.post("code-word");
        assertThat(member.post("code-word").status()).isEqualTo(303);
        assertThat(browser(evening.member(mari.viewer().group(), "Siri"))
                        .post("code-word")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoIsOutOfSightDoesNotComeInByTheDoor() {
        member.post("code-word");
        attendances.release(own().id(), AttendanceState.LEFT);
        assertThat(member.post("prejoin", "presence=camera").location()).endsWith("/room");
        assertThat(own().state()).isEqualTo(AttendanceState.LEFT);
        assertThat(member.get("room").body()).contains("Weather today");
    }

    @Test
    void whoIsOutOfSightKeepsNoLineOpen() {
        door.admitAll(ingrid.viewer(), meeting.id());
        assertThat(attendances.inside(List.of(own().id()))).hasSize(1);
        member.post("code-word");
        assertThat(attendances.inside(List.of(own().id()))).isEmpty();
    }

    @Test
    void theRoomIsQuietAfterComingBackUntilSomebodyComesThroughTheDoor() {
        assertThat(member.get("room").body()).doesNotContain("data-quietly");
        member.post("code-word");
        member.post("../../../../you/code-word/back");
        assertThat(member.get("room").body()).contains("data-quietly=\"yes\"");
        member.post("prejoin", "presence=text");
        assertThat(member.get("room").body()).doesNotContain("data-quietly");
    }

    private Attendance own() {
        return attendances.find(meeting.id(), mari.viewer().persona()).orElseThrow();
    }

    @Test
    void itGoesOutWithTheMeeting() {
        member.post("code-word");
        facilitator.post("end");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> attendances
                        .find(meeting.id(), mari.viewer().persona())
                        .filter(own -> !own.covered())
                        .isPresent());
    }
}
