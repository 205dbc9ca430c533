package org.hearth.live.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Calling for help with sound and picture. */
@HearthTest
class HelpTests {

    @Autowired
    Evening evening;

    @LocalServerPort
    int port;

    private RoomBrowser comes(Person person, Meeting meeting) {
        var browser =
                new RoomBrowser(port, person, new RoomAddress(person.viewer().group(), meeting.id()));
        browser.post("prejoin", "presence=text");
        return browser;
    }

    @Test
    void whoLeadsReadsItAndTheGroupDoesNot() {
        var group = evening.group();
        var ingrid = evening.facilitator(group, "Ingrid");
        var meeting = evening.meeting(ingrid);
        var facilitator = comes(ingrid, meeting);
        var mari = comes(evening.member(group, "Mari"), meeting);
        var ola = comes(evening.member(group, "Ola"), meeting);
        facilitator.post("door");
        assertThat(mari.get("room").body()).contains("I hear nothing.", "Meanwhile:");
        assertThat(mari.post("help", "text=I hear nothing. (canary)").status()).isEqualTo(303);
        assertThat(mari.post("help", "text= ").status()).isEqualTo(422);
        assertThat(facilitator.get("room").body()).contains("I hear nothing. (canary)", "needs help");
        assertThat(mari.get("room").body()).contains("I hear nothing. (canary)");
        assertThat(ola.get("room").body()).doesNotContain("canary", "needs help");
    }

    @Test
    void whoWaitsBeforeTheDoorAsksTheSameAndIsAnsweredThere() {
        var group = evening.group();
        var ingrid = evening.facilitator(group, "Ingrid");
        var meeting = evening.meeting(ingrid);
        var facilitator = comes(ingrid, meeting);
        var ola = comes(evening.member(group, "Ola"), meeting);
        facilitator.post("door");
        var mari = comes(evening.member(group, "Mari"), meeting);
        var other = comes(evening.member(group, "Kari"), meeting);
        assertThat(mari.post("help", "text=My camera is black (canary).", "audience=call")
                        .status())
                .isEqualTo(404);
        assertThat(mari.post("help", "text=My camera is black (canary).").status())
                .isEqualTo(303);
        var helper = comes(evening.helper(group, "Kim"), meeting);
        helper.post("help/desk");
        var desk = helper.get("help/desk").body();
        assertThat(desk).contains("Mari", "(canary)");
        var thread = desk.replaceFirst("(?s).*name=\"to\" value=\"([^\"]+)\".*", "to=$1");
        assertThat(helper.post("help/answers", thread, "text=Cover it once (feather).")
                        .status())
                .isEqualTo(303);
        assertThat(mari.post("help/answers", thread, "text=It works (swan).").status())
                .isEqualTo(303);
        assertThat(mari.get("room").body()).contains("canary", "feather", "swan", "data-room=\"waiting\"");
        assertThat(facilitator.get("room").body()).contains("canary", "feather", "swan");
        assertThat(ola.get("room").body()).doesNotContain("canary", "feather", "swan");
        assertThat(other.get("room").body()).doesNotContain("canary", "feather", "swan");
        assertThat(other.post("help/answers", thread, "text=me too").status()).isEqualTo(404);
    }

    @Test
    void whatIsTooLongIsNotLostAndNotShownToAnybody() {
        var group = evening.group();
        var ingrid = evening.facilitator(group, "Ingrid");
        var meeting = evening.meeting(ingrid);
        var facilitator = comes(ingrid, meeting);
        var words = "canary " + "x".repeat(2_000);
        var answer = facilitator.post("help", "text=" + words, "audience=call");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(words, "longer than 2,000 characters", "value=\"call\"")
                .doesNotContain("id=\"say\"");
        assertThat(facilitator.get("room").body()).doesNotContain("canary");
        // as browsers send them: each line break is two
        var lines = "line\r\n".repeat(399) + "lines";
        assertThat(facilitator.post("help", "text=" + lines).status()).isEqualTo(303);
    }

    @Test
    void whereAMeetingIsEncryptedNoPlainWordIsTaken() {
        var group = evening.group();
        var ingrid = evening.facilitator(group, "Ingrid");
        var meeting = evening.encryptedMeeting(ingrid);
        var facilitator = comes(ingrid, meeting);
        var answer = facilitator.post("help", "text=canary");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("canary", "nothing of them was kept or passed on", "Back to the room")
                .doesNotContain("<textarea");
        assertThat(facilitator.get("room").body()).doesNotContain("canary");
    }
}
