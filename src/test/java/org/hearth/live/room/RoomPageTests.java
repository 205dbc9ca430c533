package org.hearth.live.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.concurrent.FutureTask;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The meeting as it is without script and without LiveKit. */
@HearthTest
class RoomPageTests {

    @Autowired
    Evening evening;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    JdbcClient database;

    @Autowired
    RoomTable rooms;

    @Autowired
    PlatformTransactionManager transactions;

    @LocalServerPort
    int port;

    private Person ingrid;
    private Person mari;
    private Meeting meeting;
    private RoomBrowser facilitator;
    private RoomBrowser member;

    @BeforeEach
    void aMeetingThatHasBegun() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mari = evening.member(group, "Mari");
        meeting = evening.meeting(ingrid);
        facilitator = browser(ingrid);
        member = browser(mari);
    }

    @Test
    void aWholeMeetingInWriting() {
        assertThat(member.get("prejoin").body()).contains("Before you go in", "Good that you come.", "Mari");
        assertThat(member.post("prejoin", "presence=text").location()).endsWith("/room");
        assertThat(member.get("room").body()).contains("Your facilitator is not here yet");
        facilitator.post("prejoin", "presence=text");
        assertThat(facilitator.get("room").body())
                .contains("One person is waiting", "There is no picture and no sound");
        assertThat(member.get("room").body())
                .contains("You are next.")
                .doesNotContain("Ingrid")
                .doesNotContain(own(ingrid));
        facilitator.post("door", "who=" + own(mari));
        var room = member.get("room");
        assertThat(room.body()).contains("Ingrid", "Mari", "Write to the circle");
        assertThat(member.post("chat", "text=Good evening", "submission=" + RoomBrowser.submission(room))
                        .location())
                .endsWith("/room");
        assertThat(facilitator.get("room").body()).contains("Good evening");
        assertThat(facilitator.post("end").location()).endsWith("/thanks");
        await().until(() -> member.get("room").location().endsWith("/thanks"));
        await().until(() -> lines() == 0);
        assertThat(member.get("thanks").body()).contains("Thank you for being there", "/threads");
    }

    @Test
    void aLineSentTwiceIsSaidOnce() {
        bothInside();
        var submission = RoomBrowser.submission(member.get("room"));
        member.post("chat", "text=Once", "submission=" + submission);
        member.post("chat", "text=Once", "submission=" + submission);
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void otherWordsFromAnOldFormAreALineOfTheirOwn() {
        bothInside();
        var submission = "submission=" + RoomBrowser.submission(member.get("room"));
        member.post("chat", "text=The first", submission);
        member.post("chat", "text=The second", submission);
        member.post("chat", "text=The second", submission);
        assertThat(lines()).isEqualTo(2);
        assertThat(facilitator.get("room").body()).contains("The first", "The second");
    }

    @Test
    void aLineWrittenWhileTheRoomIsEmptiedDoesNotStay() throws Exception {
        bothInside();
        var writing = new FutureTask<>(() -> member.post("chat", "text=Late").status());
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            rooms.lock(meeting.id());
            rooms.end(meeting.id(), Instant.now());
            Thread.ofVirtual().start(writing);
            await().until(this::somebodyWaitsForARow);
        });
        assertThat(writing.get()).isEqualTo(404);
        assertThat(lines()).isZero();
    }

    @Test
    void whatIsSaidCannotBeReadInTheDatabase() {
        bothInside();
        member.post("chat", "text=canary-in-the-chat");
        var sealed = database.sql("select encode(sealed, 'escape') from chat_line where meeting_id = :meeting")
                .param("meeting", meeting.id().value())
                .query(String.class)
                .single();
        assertThat(sealed).doesNotContain("canary");
        assertThat(member.get("room").body()).contains("canary-in-the-chat");
    }

    @Test
    void emptyAndEndlessLinesAreAskedForAgainWithWhatWasTyped() {
        bothInside();
        var spaces = member.post("chat", "text= \u200b\n ");
        assertThat(spaces.status()).isEqualTo(422);
        assertThat(spaces.body()).contains("There is nothing to send yet");
        var endless = member.post("chat", "text=" + "å".repeat(100_000));
        assertThat(endless.status()).isEqualTo(422);
        assertThat(endless.body()).contains("longer than 2,000", "å".repeat(1_000));
        assertThat(lines()).isZero();
    }

    @Test
    void scriptsEmojiAndRightToLeftAreJustText() {
        bothInside();
        member.post("chat", "text=<script>alert(1)</script> 🕯️ مرحبا");
        assertThat(facilitator.get("room").body()).contains("&lt;script&gt;alert(1)&lt;/script&gt; 🕯️ مرحبا");
    }

    @Test
    void aWaitingPersonCannotWriteNorOpenTheDoor() {
        facilitator.post("prejoin", "presence=text");
        member.post("prejoin", "presence=text");
        assertThat(member.post("chat", "text=Hello?").status()).isEqualTo(404);
        assertThat(member.post("door", "who=" + own(mari)).status()).isEqualTo(404);
        assertThat(member.post("end").status()).isEqualTo(404);
        assertThat(member.get("media").status()).isEqualTo(404);
        assertThat(lines()).isZero();
    }

    @Test
    void somebodyOfAnotherGroupFindsNothingAnywhere() {
        bothInside();
        var stranger = browser(evening.facilitator(evening.group(), "Sol"));
        for (var part : new String[] {"prejoin", "room", "thanks", "media", "line", "signal/rtc/validate"}) {
            assertThat(stranger.get(part).status()).as(part).isEqualTo(404);
        }
        for (var part : new String[] {"prejoin", "chat", "door", "removal", "leaving", "end", "lease"}) {
            assertThat(stranger.post(part, "who=" + own(mari), "text=x").status())
                    .as(part)
                    .isEqualTo(404);
        }
    }

    @Test
    void whoLeavesFreesTheChairAndMayComeToTheDoorAgain() {
        bothInside();
        assertThat(member.post("leaving").location()).endsWith("/thanks");
        assertThat(member.get("thanks").body()).contains("Back to the meeting");
        assertThat(facilitator.get("room").body()).doesNotContain("Mari");
        member.post("prejoin", "presence=audio");
        assertThat(member.get("room").body()).contains("You are next.");
    }

    @Test
    void whoIsRemovedIsToldKindlyAndStaysOut() {
        bothInside();
        facilitator.post("removal", "who=" + own(mari));
        assertThat(member.get("room").body()).contains("You are no longer in this meeting", "/help-now");
        member.post("prejoin", "presence=camera");
        assertThat(member.get("room").body()).contains("You are no longer in this meeting");
        assertThat(member.post("lease").status()).isEqualTo(404);
        assertThat(member.post("leaving").location()).endsWith("/thanks");
        assertThat(member.get("room").body()).contains("You are no longer in this meeting");
    }

    private void bothInside() {
        facilitator.post("prejoin", "presence=text");
        member.post("prejoin", "presence=text");
        facilitator.post("door");
    }

    private String own(Person person) {
        return attendances
                .find(meeting.id(), person.viewer().persona())
                .map(attendance -> attendance.id().text())
                .orElseThrow();
    }

    private int lines() {
        return database.sql("select count(*) from chat_line where meeting_id = :meeting")
                .param("meeting", meeting.id().value())
                .query(Integer.class)
                .single();
    }

    /** Somebody stands before a row that this test holds. */
    private boolean somebodyWaitsForARow() {
        return database.sql("""
                        select exists (
                          select 1
                          from pg_stat_activity
                          where datname = current_database()
                          and wait_event_type = 'Lock')
                        """).query(Boolean.class).single();
    }

    private RoomBrowser browser(Person person) {
        return new RoomBrowser(port, person, new RoomAddress(ingrid.viewer().group(), meeting.id()));
    }
}
