package org.hearth.live.presence;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ways of being there, as pages without script show them. */
@HearthTest
class PresencePageTests {

    @Autowired
    Evening evening;

    @LocalServerPort
    int port;

    private RoomBrowser facilitator;
    private RoomBrowser member;

    @BeforeEach
    void aMeetingThatHasBegun() {
        var group = evening.group();
        var ingrid = evening.facilitator(group, "Ingrid");
        var meeting = evening.meeting(ingrid);
        facilitator = browser(ingrid, meeting);
        member = browser(evening.member(group, "Mari"), meeting);
    }

    @ParameterizedTest
    @EnumSource(Presence.class)
    void eachIsChosenBeforeTheDoorAndStaysWhenThePageIsLoadedAgain(Presence presence) {
        facilitator.post("prejoin", "presence=text");
        assertThat(member.get("prejoin").body()).contains("value=\"" + presence.text() + "\"");
        member.post("prejoin", "presence=" + presence.text());
        facilitator.post("door");
        assertThat(member.get("room").body())
                .contains("data-presence=\"" + presence.text() + "\"", "value=\"" + presence.text() + "\" checked");
        assertThat(facilitator.get("room").body()).contains("data-as=\"" + presence.text() + "\"");
    }

    @ParameterizedTest
    @EnumSource(Presence.class)
    void eachCanBeChangedToAtAnyTimeAndNobodyIsToldWhy(Presence presence) {
        facilitator.post("prejoin", "presence=text");
        member.post("prejoin", "presence=text");
        facilitator.post("door");
        member.post("presence", "presence=camera");
        assertThat(member.post("presence", "presence=" + presence.text()).location())
                .endsWith("/room");
        assertThat(member.get("room").body()).contains("data-presence=\"" + presence.text() + "\"");
        assertThat(facilitator.get("room").body()).contains("data-as=\"" + presence.text() + "\"");
    }

    @Test
    void whatIsNoWayOfBeingThereIsTheQuietest() {
        facilitator.post("prejoin", "presence=hologram");
        assertThat(facilitator.get("room").body()).contains("data-presence=\"text\"");
    }

    @Test
    void whoeverListensRatherThanLooksIsToldHowEachIsThere() {
        facilitator.post("prejoin", "presence=blurred");
        member.post("prejoin", "presence=avatar");
        facilitator.post("door");
        assertThat(member.get("room").body())
                .contains(
                        "2 people in the circle", "with sound and a blurred picture", "with sound and a drawn picture");
    }

    private RoomBrowser browser(Person person, Meeting meeting) {
        return new RoomBrowser(port, person, new RoomAddress(person.viewer().group(), meeting.id()));
    }
}
