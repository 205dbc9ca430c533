package org.hearth.live.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.hearth.HearthTest;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.groups.RoleChanged;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.calm.Phase;
import org.hearth.live.calm.RoomStateTable;
import org.hearth.live.door.Door;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Leases;
import org.hearth.live.presence.Presence;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk beside the room: who helps from there, and what they never get to know. */
@HearthTest
class DeskTests {

    @Autowired
    Evening evening;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    RoomStateTable states;

    @Autowired
    Leases leases;

    @Autowired
    Door door;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private GroupId group;
    private Person ingrid;
    private Person mei;
    private Person kim;
    private Person mariHerself;
    private Meeting meeting;
    private RoomBrowser facilitator;
    private RoomBrowser helper;
    private RoomBrowser mari;
    private RoomBrowser ola;

    @BeforeEach
    void mariAndOlaAreInsideAndKimSitsAtTheDesk() {
        group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mei = evening.coFacilitator(group, "Mei");
        kim = evening.helper(group, "Kim");
        mariHerself = evening.member(group, "Mari");
        meeting = evening.meeting(ingrid);
        facilitator = comes(ingrid);
        mari = comes(mariHerself);
        ola = comes(evening.member(group, "Ola"));
        facilitator.post("door");
        helper = browser(kim);
        helper.post("help/desk");
    }

    private RoomBrowser browser(Person person) {
        return new RoomBrowser(port, person, new RoomAddress(group, meeting.id()));
    }

    private RoomBrowser comes(Person person) {
        var browser = browser(person);
        browser.post("prejoin", "presence=text");
        return browser;
    }

    private String attendance(Viewer viewer) {
        return attendances
                .find(meeting.id(), viewer.persona())
                .map(own -> own.id().text())
                .orElseThrow();
    }

    @Test
    void whoAsksIsAnsweredAloneAndTheGroupSeesNothing() {
        mari.post("help", "text=I hear nothing (canary).");
        assertThat(helper.get("help/desk").body()).contains("Mari", "I hear nothing (canary).");
        var thread = "to=" + attendance(mariHerself.viewer());
        assertThat(helper.post("help/answers", thread, "text=Turn it up (feather).")
                        .status())
                .isEqualTo(303);
        assertThat(mari.get("room").body()).contains("Turn it up (feather).", "Kim", "answer, not for all");
        assertThat(facilitator.get("room").body()).contains("canary", "feather");
        assertThat(ola.get("room").body()).doesNotContain("canary", "feather", "Kim");
        assertThat(mari.post("help/answers", thread, "text=It works (swan).").status())
                .isEqualTo(303);
        assertThat(helper.get("help/desk").body()).contains("It works (swan).");
        assertThat(ola.get("room").body()).doesNotContain("swan");
    }

    @Test
    void thoseWhoLeadAnswerFromTheRoom() {
        mari.post("help", "text=I hear nothing.");
        var thread = "to=" + attendance(mariHerself.viewer());
        assertThat(facilitator.get("room").body()).contains("Answer privately");
        assertThat(facilitator
                        .post("help/answers", thread, "text=I ring you (feather).")
                        .status())
                .isEqualTo(303);
        assertThat(mari.get("room").body()).contains("feather");
        assertThat(helper.get("help/desk").body()).contains("feather");
        assertThat(ola.get("room").body()).doesNotContain("feather", "Answer privately");
        assertThat(ola.post("help/answers", thread, "text=me too").status()).isEqualTo(404);
    }

    @Test
    void whoHelpsIsNowhereInTheRoomAndNothingOfItReachesThem() {
        facilitator.post("chat", "text=For all (canary)");
        assertThat(helper.get("help/desk").body()).doesNotContain("canary", "Ola", "Ingrid");
        for (var page :
                new String[] {"room", "prejoin", "media", "line", "thanks", "whereabouts", "room/keys/envelope"}) {
            assertThat(helper.get(page).status()).as(page).isEqualTo(404);
        }
        for (var verb : new String[] {"chat", "lease", "prejoin", "presence", "door", "pause", "code-word"}) {
            assertThat(helper.post(verb, "text=hello", "presence=text").status())
                    .as(verb)
                    .isEqualTo(404);
        }
        assertThat(facilitator.get("room").body())
                .contains("3 people in the circle")
                .doesNotContain("Kim");
        assertThat(ola.get("room").body()).doesNotContain("Kim");
        assertThatThrownBy(() -> door.come(kim.viewer(), meeting.id(), Presence.TEXT))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoHelpsSpeaksToNobodyWhoDidNotAsk() {
        var thread = "to=" + attendance(mariHerself.viewer());
        assertThat(helper.post("help/answers", thread, "text=Hello").status()).isEqualTo(404);
        mari.post("help", "text=Help");
        assertThat(helper.post("help/answers", thread, "text=Hello", "audience=all")
                        .status())
                .isEqualTo(404);
        assertThat(helper.post("help/answers", thread, "text=Hello", "audience=call")
                        .status())
                .isEqualTo(404);
        helper.post("help/desk/leaving");
        assertThat(helper.post("help/answers", thread, "text=Hello").status()).isEqualTo(404);
        assertThat(helper.get("help/desk").body()).doesNotContain("Mari").contains("I am here to help");
    }

    @Test
    void aMemberFindsNoDesk() {
        assertThat(mari.get("help/desk").status()).isEqualTo(404);
        assertThat(mari.post("help/desk").status()).isEqualTo(404);
        var stranger = evening.helper(evening.group(), "Stranger");
        assertThat(browser(stranger).get("help/desk").status()).isEqualTo(404);
    }

    @Test
    void whoDoesNotHelpAnyMoreIsAtNoDesk() {
        var changed = new RoleChanged(
                group,
                kim.viewer().persona(),
                Role.TECHNICAL_HELPER,
                Role.MEMBER,
                ingrid.viewer().persona(),
                Optional.empty());
        new TransactionTemplate(transactions).executeWithoutResult(status -> events.publishEvent(changed));
        await().until(() -> attendances
                .find(meeting.id(), kim.viewer().persona())
                .filter(own -> own.state() == AttendanceState.LEFT)
                .isPresent());
    }

    @Test
    void whoNeedsHelpBeforehandIsNamedAndNotWhatTheyWrote() {
        var kari = evening.member(group, "Kari");
        var waits = comes(kari);
        waits.post("../../check/help", "words=My camera (canary)");
        mari.post("../../check/help", "words=My sound (canary)");
        var desk = helper.get("help/desk").body();
        assertThat(desk)
                .contains("At the door", "Kari", "Asked for help beforehand", "Mari")
                .doesNotContain("canary");
        assertThat(desk.indexOf("Kari")).isLessThan(desk.indexOf("Asked for help beforehand"));
    }

    @Test
    void whileNobodyLeadsWhoIsOnCallReadsAnswersAndTakesOverInOnePress() {
        mari.post("chat", "text=For all (canary)");
        hold();
        assertThat(mari.get("room").body()).contains("Write to whoever answers the call");
        assertThat(mari.post("help", "text=Ola is crying (feather).", "audience=call")
                        .status())
                .isEqualTo(303);
        assertThat(ola.get("room").body()).doesNotContain("feather");
        assertThat(helper.get("help/desk").body()).doesNotContain("feather", "Nobody leads this meeting");
        var onCall = browser(mei);
        assertThat(onCall.get("help/desk").body())
                .contains("Nobody leads this meeting just now", "Go in and lead")
                .doesNotContain("feather", "canary");
        onCall.post("help/desk");
        assertThat(onCall.get("help/desk").body())
                .contains("Ola is crying (feather).")
                .doesNotContain("canary");
        var answer =
                new String[] {"to=" + attendance(mariHerself.viewer()), "audience=call", "text=I am on my way (swan)."};
        assertThat(onCall.post("help/answers", answer).status()).isEqualTo(303);
        assertThat(mari.get("room").body()).contains("swan", "Mei");
        assertThat(ola.get("room").body()).doesNotContain("swan", "Mei");
        assertThat(onCall.post("prejoin", "presence=text").status()).isIn(302, 303);
        await().until(() -> phase() == Phase.OPEN);
        assertThat(onCall.get("room").body()).contains("id=\"side\"", "feather");
        assertThat(ola.get("room").body()).doesNotContain("feather", "swan");
    }

    @Test
    void lookingAtTheDeskChangesNothing() {
        var before = lease(kim);
        helper.get("help/desk");
        assertThat(lease(kim)).isEqualTo(before);
    }

    @Test
    void anAnswerFromTheDeskLeavesItsLeaseAsItIs() {
        mari.post("help", "text=Help");
        var before = lease(kim);
        helper.post("help/answers", "to=" + attendance(mariHerself.viewer()), "text=Hello");
        assertThat(lease(kim)).isEqualTo(before);
    }

    private java.time.Instant lease(Person person) {
        return database.sql("select lease_until from attendance where meeting_id = :meeting and persona_id = :persona")
                .param("meeting", meeting.id().value())
                .param("persona", person.viewer().persona().value())
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Test
    void anAnswerThatCannotBePassedOnComesBackOnAPageOfItsOwn() {
        mari.post("help", "text=Help");
        var thread = "to=" + attendance(mariHerself.viewer());
        var answer = helper.post("help/answers", thread, "text= ");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("nothing to send yet", "Back to helping", thread.substring(3));
        assertThat(helper.post("help/answers", "to=" + attendance(ingrid.viewer()), "text= ")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void wordsToWhoIsOnCallStayOnThePageAndAreHiddenWhileSomebodyLeads() {
        assertThat(mari.get("room").body()).containsPattern("id=\"on-call-part\"[^>]* hidden");
        hold();
        assertThat(mari.get("room").body())
                .contains("id=\"on-call-part\" data-held=\"yes\"")
                .doesNotContainPattern("id=\"on-call-part\"[^>]* hidden");
    }

    @Test
    void onceSomebodyLeadsAgainWhoWasOnCallReadsNothingMoreOfIt() {
        hold();
        mari.post("help", "text=Where are you (feather)?", "audience=call");
        var onCall = browser(mei);
        onCall.post("help/desk");
        assertThat(onCall.get("help/desk").body()).contains("feather");
        facilitator.get("room");
        facilitator.post("presence", "presence=text");
        await().until(() -> phase() == Phase.OPEN);
        assertThat(onCall.get("help/desk").body()).doesNotContain("feather");
    }

    private Phase phase() {
        return states.find(meeting.id()).orElseThrow().phase();
    }

    /** Ingrid’s line breaks. */
    private void hold() {
        database.sql("update attendance set lease_until = now() - interval '1 minute' where id = :id")
                .param("id", java.util.UUID.fromString(uuid()))
                .update();
        leases.sweep();
        await().atMost(Duration.ofSeconds(10)).until(() -> phase() == Phase.HELD);
    }

    private String uuid() {
        return attendances
                .find(meeting.id(), ingrid.viewer().persona())
                .map(own -> own.id().value().toString())
                .orElseThrow();
    }
}
