package org.hearth.live.aside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.calm.Phase;
import org.hearth.live.calm.RoomStateTable;
import org.hearth.live.door.Door;
import org.hearth.live.media.MediaSources;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Leases;
import org.hearth.live.presence.Presence;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.Meetings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two who speak alone while the circle goes on: who may, what the others learn, and how it ends. */
@HearthTest
class AsideTests {

    private static final Pattern QUESTION = Pattern.compile("name=\"aside\" value=\"([^\"]+)\"");

    @Autowired
    Evening evening;

    @Autowired
    Door door;

    @Autowired
    Asides asides;

    @Autowired
    AsideEnds ends;

    @Autowired
    MediaSources sources;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    RoomTable rooms;

    @Autowired
    RoomStateTable states;

    @Autowired
    Leases leases;

    @Autowired
    Meetings meetings;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private Person ingrid;
    private Person mei;
    private Person mari;
    private Person ola;
    private Meeting meeting;

    @BeforeEach
    void fourInside() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mei = evening.coFacilitator(group, "Mei");
        mari = evening.member(group, "Mari");
        ola = evening.member(group, "Ola");
        meeting = evening.meeting(ingrid);
        for (var person : List.of(ingrid, mei, mari, ola)) {
            door.come(person.viewer(), meeting.id(), Presence.CAMERA);
        }
        door.admitAll(ingrid.viewer(), meeting.id());
    }

    @Test
    void nobodyGoesAsideBeforeTheySaidYes() {
        assertThat(ask(ingrid, mei)).isEqualTo(303);
        assertThat(grantOf(ingrid)).isEmpty();
        assertThat(grantOf(mei)).isEmpty();
        assertThat(sends(ingrid)).containsExactlyElementsOf(MediaSources.ALL);
        assertThat(page(mei)).contains("Ingrid would like to speak with you alone for a moment.", "Not now");
        assertThat(page(mari)).doesNotContain("alone for a moment", "back in a moment");
    }

    @Test
    void afterAYesTheTwoHaveARoomOfTheirOwnAndSendNothingToTheCircle() {
        goAside(ingrid, mei);
        var circle = rooms.find(meeting.id()).orElseThrow().mediaRoom();
        var one = asides.grant(ingrid.viewer(), meeting.id()).orElseThrow();
        var other = asides.grant(mei.viewer(), meeting.id()).orElseThrow();
        assertThat(one.room()).isEqualTo(other.room()).isNotEqualTo(circle);
        assertThat(List.of(one.identity(), other.identity()))
                .doesNotHaveDuplicates()
                .doesNotContain(own(ingrid), own(mei));
        assertThat(grantOf(mari)).isEmpty();
        assertThat(sends(ingrid)).isEmpty();
        assertThat(sends(mei)).isEmpty();
        assertThat(sends(mari)).containsExactlyElementsOf(MediaSources.ALL);
    }

    @Test
    void theCircleSeesBackInAMomentAndNotWithWhom() {
        goAside(ingrid, mari);
        assertThat(page(ola)).contains("back in a moment", "Mei leads now.").doesNotContain("You and", "data-place");
        assertThat(page(mari)).contains("You and Ingrid", "Back to the circle", "data-hushed=\"microphone camera\"");
    }

    @Test
    void aNoIsANoAndTheOtherLearnsNothingElse() {
        ask(ingrid, mari);
        assertThat(answer(mari, "no")).isEqualTo(303);
        assertThat(grantOf(ingrid)).isEmpty();
        assertThat(page(ingrid)).contains("Not just now.");
        assertThat(page(mari)).doesNotContain("alone for a moment");
        assertThat(browser(mari)
                        .post("aside/answer", "aside=" + AsideId.random().text(), "says=yes")
                        .status())
                .isEqualTo(404);
        browser(ingrid).post("aside/ending");
        assertThat(page(ingrid)).doesNotContain("Not just now.");
    }

    @Test
    void onlyWhoLeadsAsksAndOnlyWhoWasAskedAnswers() {
        assertThat(ask(mari, ola)).isIn(403, 404);
        assertThat(ask(ingrid, ingrid)).isEqualTo(404);
        ask(ingrid, mei);
        var question = question(mei);
        assertThat(browser(mari)
                        .post("aside/answer", "aside=" + question, "says=yes")
                        .status())
                .isEqualTo(404);
        browser(ingrid).post("aside/answer", "aside=" + question, "says=yes");
        assertThat(grantOf(ingrid)).isEmpty();
        assertThat(browser(mei)
                        .post("aside/answer", "aside=" + question, "says=yes")
                        .status())
                .isEqualTo(303);
        assertThat(grantOf(ingrid)).isNotEmpty();
    }

    @Test
    void whoIsAsideCannotBeAskedAndTheTwoStayTwo() {
        goAside(ingrid, mari);
        assertThat(browser(mei).post("aside", "who=" + own(mari).text()).status())
                .isNotEqualTo(303);
        assertThat(database.sql("select count(*) from aside_place join attendance on attendance.id = attendance_id"
                                + " where meeting_id = :meeting")
                        .param("meeting", meeting.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(grantOf(mei)).isEmpty();
    }

    @Test
    void twoWhoAskEachOtherHaveBothSaidYes() {
        ask(ingrid, mei);
        ask(mei, ingrid);
        assertThat(grantOf(ingrid)).isNotEmpty();
        assertThat(grantOf(mei)).isNotEmpty();
    }

    @Test
    void withTheOnlyOneWhoLeadsAsideNothingIsHeldAndTheCircleIsTold() {
        browser(mei).post("leaving");
        goAside(ingrid, mari);
        await().during(Duration.ofMillis(2_500))
                .until(() -> states.find(meeting.id()).orElseThrow().phase() == Phase.OPEN);
        assertThat(page(ola)).contains("The one who leads is back in a moment.");
        assertThat(sends(ola)).containsExactlyElementsOf(MediaSources.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"back", "other", "leaving", "removal", "code word", "silence", "gone"})
    void itEndsForBothWheneverOneIsBackOrGone(String cause) {
        goAside(ingrid, mari);
        switch (cause) {
            case "back" -> browser(ingrid).post("aside/ending");
            case "other" -> browser(mari).post("aside/ending");
            case "leaving" -> browser(mari).post("leaving");
            case "removal" -> browser(mei).post("removal", "who=" + own(mari).text());
            case "code word" -> browser(mari).post("code-word");
            case "silence" -> fallsSilent(mari);
            default -> goesUnheard(mari);
        }
        assertThat(grantOf(mari)).isEmpty();
        assertThat(grantOf(ingrid)).isEmpty();
        await().untilAsserted(() -> assertThat(sends(ingrid)).containsExactlyElementsOf(MediaSources.ALL));
        assertThat(page(ola)).doesNotContain("back in a moment");
        assertThat(page(ingrid)).doesNotContain("You and Mari");
        assertThat(database.sql("select count(*) from aside where meeting_id = :meeting")
                        .param("meeting", meeting.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyIsLeftAsideWithSomebodyWhoDoesNotLeadAnyMore() {
        goAside(ingrid, mari);
        leadsNoMore(ingrid);
        assertThat(grantOf(mari)).isEmpty();
        assertThat(grantOf(ingrid)).isEmpty();
        ends.endBroken();
        assertThat(page(mari)).doesNotContain("You and Ingrid");
        goAside(mei, ola);
        leadsNoMore(mei);
        await().until(() -> !page(ola).contains("You and Mei"));
    }

    @Test
    void nobodyGoesAsideWithSomebodyWhoDoesNotLeadAnyMore() {
        ask(ingrid, mari);
        var question = question(mari);
        leadsNoMore(ingrid);
        assertThat(browser(mari)
                        .post("aside/answer", "aside=" + question, "says=yes")
                        .status())
                .isEqualTo(404);
        assertThat(grantOf(mari)).isEmpty();
    }

    /** In the room as the door of the group says it once their role is another. */
    private void leadsNoMore(Person person) {
        attendances.lead(person.viewer().persona(), false);
    }

    @Test
    void theEndOfTheMeetingIsItsEndToo() {
        goAside(ingrid, mari);
        meetings.end(ingrid.viewer(), meeting.id());
        await().until(() -> database.sql("select count(*) from aside where meeting_id = :meeting")
                        .param("meeting", meeting.id().value())
                        .query(Integer.class)
                        .single()
                == 0);
        assertThat(grantOf(ingrid)).isEmpty();
    }

    @Test
    void aReloadLeadsBackIntoTheSideRoom() {
        goAside(ingrid, mari);
        var before = grantOf(mari);
        assertThat(page(mari)).contains("You and Ingrid");
        assertThat(grantOf(mari)).isEqualTo(before);
    }

    @Test
    void forAnotherGroupNothingOfItExists() {
        goAside(ingrid, mari);
        var stranger = evening.facilitator(evening.group(), "Sol");
        var browser = browser(stranger, new RoomAddress(meeting.group(), meeting.id()));
        assertThat(browser.post("aside", "who=" + own(ola).text()).status()).isEqualTo(404);
        assertThat(browser.post("aside/ending").status()).isEqualTo(404);
        assertThat(browser.get("aside/media").status()).isEqualTo(404);
        assertThat(grantOf(ingrid)).isNotEmpty();
        var theirs = evening.meeting(stranger);
        door.come(stranger.viewer(), theirs.id(), Presence.CAMERA);
        var own = browser(stranger, new RoomAddress(theirs.group(), theirs.id()));
        assertThat(own.post("aside", "who=" + own(ola).text()).status()).isEqualTo(404);
    }

    private void goAside(Person one, Person other) {
        ask(one, other);
        answer(other, "yes");
        assertThat(grantOf(one)).isNotEmpty();
        assertThat(grantOf(other)).isNotEmpty();
    }

    private int ask(Person one, Person other) {
        return browser(one).post("aside", "who=" + own(other).text()).status();
    }

    private int answer(Person person, String says) {
        return browser(person)
                .post("aside/answer", "aside=" + question(person), "says=" + says)
                .status();
    }

    private String question(Person person) {
        var found = QUESTION.matcher(page(person));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String grantOf(Person person) {
        return asides.grant(person.viewer(), meeting.id())
                .map(grant -> grant.room().text() + " " + grant.identity().text())
                .orElse("");
    }

    private List<String> sends(Person person) {
        return sources.of(meeting.id(), own(person));
    }

    private void fallsSilent(Person person) {
        database.sql("update attendance set lease_until = now() - interval '1 second' where id = :id")
                .param("id", own(person).value())
                .update();
        leases.sweep();
    }

    /** As if another node had done it, and told nobody here. */
    private void goesUnheard(Person person) {
        database.sql("update attendance set state = 'left', seat = null where id = :id")
                .param("id", own(person).value())
                .update();
        assertThat(grantOf(ingrid)).isEmpty();
        ends.endBroken();
    }

    private AttendanceId own(Person person) {
        return attendances
                .find(meeting.id(), person.viewer().persona())
                .orElseThrow()
                .id();
    }

    private String page(Person person) {
        return browser(person).get("room").body();
    }

    private RoomBrowser browser(Person person) {
        return browser(person, new RoomAddress(meeting.group(), meeting.id()));
    }

    private RoomBrowser browser(Person person, RoomAddress address) {
        return new RoomBrowser(port, person, address);
    }
}
