package org.hearth.live.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hearth.live.keys.EncryptedEvening.base64;
import static org.hearth.live.keys.EncryptedEvening.recipient;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.RoomBrowser;
import org.hearth.live.keys.EncryptedEvening.Guest;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.MeetingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HearthTest
class KeysTests {

    private static final String ENVELOPE = "room/keys/envelope";

    @Autowired
    Evening evening;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    RoomTable rooms;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @LocalServerPort
    int port;

    private EncryptedEvening room;
    private Guest leader;
    private Guest mari;

    @BeforeEach
    void twoInside() {
        room = new EncryptedEvening(evening, attendances, port);
        leader = room.leader();
        mari = room.comesIn("Mari");
    }

    private void bothTell() {
        assertThat(leader.tells('q').status()).isEqualTo(204);
        assertThat(mari.tells('z').status()).isEqualTo(204);
    }

    @Test
    void aKeyMadeInsideLiesReadyForEachOfThoseInside() {
        assertThat(mari.browser().get("room").body()).contains("data-epoch=\"0\"", "data-order=\"-1\"");
        bothTell();
        assertThat(mari.asks().status()).isEqualTo(204);
        assertThat(leader.begins(1, leader.envelope("for Ingrid"), mari.envelope("for Mari"))
                        .status())
                .isEqualTo(204);
        assertThat(mari.asks().body()).contains("\"epoch\":1", base64("for Mari"));
        assertThat(leader.asks().body()).contains("\"epoch\":1", base64("for Ingrid"));
        assertThat(mari.browser().get("room").body())
                .contains("data-epoch=\"1\"", "data-order=\"1\"", "data-held=\"1\"", recipient('q'), recipient('z'))
                .contains("data-part=\"lead\"");
    }

    @Test
    void ofTwoKeysMadeAtOnceOneIsRefusedAndAllGetTheOther() throws Exception {
        bothTell();
        var answers = Collections.synchronizedList(new ArrayList<Integer>());
        var makers = IntStream.of(0, 1)
                .mapToObj(number -> new FutureTask<>(
                        () -> {
                            var maker = number == 0 ? leader : mari;
                            var mark = " by " + number;
                            answers.add(maker.begins(1, leader.envelope("L" + mark), mari.envelope("M" + mark))
                                    .status());
                        },
                        true))
                .toList();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            rooms.lock(room.meeting.id());
            makers.forEach(Thread.ofVirtual()::start);
            await().until(() -> waitingForARow() == 2);
        });
        for (var maker : makers) {
            maker.get();
        }
        assertThat(answers).containsExactlyInAnyOrder(204, 409);
        var winner = leader.asks().body().contains(base64("L by 0")) ? " by 0" : " by 1";
        assertThat(leader.asks().body()).contains(base64("L" + winner));
        assertThat(mari.asks().body()).contains(base64("M" + winner));
    }

    @Test
    void onlyTheNextEpochCanBegin() {
        bothTell();
        for (int wrong : new int[] {-1, 0, 2, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThat(mari.begins(wrong, mari.envelope("x")).status()).isEqualTo(409);
        }
        assertThat(mari.handsOn(0, mari.envelope("x")).status()).isEqualTo(409);
        assertThat(mari.begins(1, mari.envelope("first")).status()).isEqualTo(204);
        assertThat(mari.begins(1, mari.envelope("again")).status()).isEqualTo(409);
        assertThat(mari.begins(2, mari.envelope("second")).status()).isEqualTo(204);
        assertThat(mari.handsOn(1, leader.envelope("late")).status()).isEqualTo(409);
        assertThat(leader.asks().status()).isEqualTo(204);
        assertThat(mari.handsOn(2, leader.envelope("in time")).status()).isEqualTo(204);
        assertThat(leader.asks().body()).contains("\"epoch\":2", base64("in time"));
    }

    @Test
    void whoOpensTheRoomInAnotherTabIsHandedTheKeyAnew() {
        bothTell();
        leader.begins(1, leader.envelope("L"), mari.envelope("for the old tab"));
        assertThat(mari.tells('y').status()).isEqualTo(204);
        assertThat(mari.asks().body()).isEmpty();
        leader.handsOn(1, mari.envelope("to the old one", 'z'));
        assertThat(mari.asks().status()).isEqualTo(204);
        leader.handsOn(1, mari.envelope("to the new one", 'y'));
        assertThat(mari.asks().body()).contains(base64("to the new one"));
        assertThat(mari.tells('y').status()).isEqualTo(204);
        assertThat(mari.asks().body()).contains(base64("to the new one"));
    }

    @Test
    void whoWaitsSeesNoEpochAndMakesNone() {
        bothTell();
        leader.begins(1, leader.envelope("L"), mari.envelope("M"));
        var ola = room.comes("Ola");
        assertThat(ola.tells('p').status()).isEqualTo(204);
        assertThat(ola.asks().status()).isEqualTo(404);
        assertThat(ola.begins(2, ola.envelope("mine")).status()).isEqualTo(404);
        assertThat(ola.handsOn(1, ola.envelope("mine")).status()).isEqualTo(404);
        leader.handsOn(1, ola.envelope("too early"));
        assertThat(held(ola)).isZero();
        assertThat(ola.browser().get("room").body())
                .contains("id=\"leaders\"", recipient('q'))
                .doesNotContain("data-epoch", recipient('z'), leader.attendance(), mari.attendance());
    }

    @Test
    void whoGoesOrIsSentOutHasNoEnvelopeAndIsHandedNone() {
        bothTell();
        var ola = room.comesIn("Ola");
        ola.tells('p');
        leader.begins(1, leader.envelope("L"), mari.envelope("M"), ola.envelope("O"));
        leader.browser().post("removal", "who=" + mari.attendance());
        ola.browser().post("leaving");
        for (var gone : List.of(mari, ola)) {
            assertThat(gone.asks().status()).isEqualTo(404);
            assertThat(rows(gone)).isZero();
            leader.handsOn(1, gone.envelope("after all"));
            assertThat(gone.tells('x').status()).isEqualTo(404);
            assertThat(gone.begins(2, gone.envelope("mine")).status()).isEqualTo(404);
            assertThat(rows(gone)).isZero();
        }
        assertThat(rows(leader)).isEqualTo(1);
    }

    @Test
    void nothingIsLeftWhenTheMeetingEnds() {
        bothTell();
        leader.begins(1, leader.envelope("L"), mari.envelope("M"));
        leader.browser().post("end");
        await().until(() -> rows(leader) + rows(mari) == 0);
        assertThat(mari.asks().status()).isEqualTo(404);
        assertThat(mari.tells('z').status()).isEqualTo(404);
    }

    @Test
    void whoLeadsAndIsThereLooksAfterTheKeyFirst() {
        bothTell();
        assertThat(leader.browser().get("room").body()).contains("data-order=\"0\"");
        assertThat(mari.browser().get("room").body()).contains("data-order=\"1\"");
        database.sql("update attendance set state = 'away' where meeting_id = :meeting and leads")
                .param("meeting", room.meeting.id().value())
                .update();
        assertThat(mari.browser().get("room").body()).contains("data-order=\"0\"");
    }

    @Test
    void whatIsNoRecipientIsRefused() {
        for (var wrong : List.of(
                "",
                "age1",
                recipient('q') + "q",
                recipient('q').substring(1),
                recipient('b'),
                recipient('Q'),
                "AGE-SECRET-KEY-1" + "Q".repeat(58),
                recipient('q') + "\n")) {
            assertThat(mari.browser()
                            .post("room/keys/recipient", "recipient=" + wrong)
                            .status())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(rows(mari)).isZero();
    }

    @Test
    void whatIsNoEnvelopeOrTooLargeIsRefused() {
        bothTell();
        var path = "room/keys/epochs/1";
        var one = mari.envelope("x");
        for (var wrong : List.of(
                "",
                "nonsense",
                "[]",
                "{}",
                EncryptedEvening.body(),
                EncryptedEvening.body("{}"),
                EncryptedEvening.body(mari.envelope("")),
                EncryptedEvening.body(mari.envelope("x".repeat(8_193))),
                EncryptedEvening.body(one.replace("sealed\":\"", "sealed\":\"*")),
                EncryptedEvening.body(mari.envelope("x", 'b')),
                EncryptedEvening.body(Collections.nCopies(17, one).toArray(String[]::new)),
                " ".repeat(300_000) + EncryptedEvening.body(one))) {
            assertThat(mari.browser().json(path, wrong).status())
                    .as(wrong.substring(0, Math.min(80, wrong.length())))
                    .isEqualTo(422);
        }
        assertThat(mari.begins(1, mari.envelope("x".repeat(8_192))).status()).isEqualTo(204);
    }

    @Test
    void forOneOutsideThereIsWhatThereIsForARandomId() {
        bothTell();
        var stranger = evening.facilitator(evening.group(), "Sol");
        var group = stranger.viewer().group();
        var real = new RoomBrowser(port, stranger, new RoomAddress(group, room.meeting.id()));
        var random = new RoomBrowser(port, stranger, new RoomAddress(group, MeetingId.random()));
        for (var browser : List.of(real, random)) {
            assertThat(browser.get(ENVELOPE).status()).isEqualTo(404);
            assertThat(browser.post("room/keys/recipient", "recipient=" + recipient('p'))
                            .status())
                    .isEqualTo(404);
            assertThat(browser.post("room/keys/recipient", "recipient=nonsense").status())
                    .isEqualTo(404);
            assertThat(browser.json("room/keys/epochs/1", "nonsense").status()).isEqualTo(404);
        }
        var absent = room.browser(evening.member(room.ingrid.viewer().group(), "Not yet here"));
        assertThat(absent.get(ENVELOPE).status()).isEqualTo(404);
    }

    @Test
    void anEnvelopeForSomebodyInAnotherMeetingGoesNowhere() {
        bothTell();
        var elsewhere = new EncryptedEvening(evening, attendances, port).leader();
        assertThat(elsewhere.begins(1, mari.envelope("forged")).status()).isEqualTo(204);
        assertThat(held(mari)).isZero();
    }

    @Test
    void aMeetingWithoutEncryptionHasNoKeys() {
        var plain = evening.meeting(room.ingrid);
        var browser = new RoomBrowser(
                port, room.ingrid, new RoomAddress(room.ingrid.viewer().group(), plain.id()));
        browser.post("prejoin", "presence=text");
        assertThat(browser.get("room").body()).doesNotContain("data-keys", "keyring", "id=\"trust\"");
        assertThat(browser.get(ENVELOPE).status()).isEqualTo(404);
        assertThat(browser.post("room/keys/recipient", "recipient=" + recipient('q'))
                        .status())
                .isEqualTo(404);
    }

    private int rows(Guest guest) {
        return count("select count(*) from room_key where attendance_id = :who", guest);
    }

    private int held(Guest guest) {
        return count("select coalesce(max(epoch), 0) from room_key where attendance_id = :who", guest);
    }

    private int count(String query, Guest guest) {
        return database.sql(query)
                .param(
                        "who",
                        org.hearth.live.presence.AttendanceId.valueOf(guest.attendance())
                                .value())
                .query(Integer.class)
                .single();
    }

    private int waitingForARow() {
        return database.sql("""
                        select count(*)
                        from pg_stat_activity
                        where datname = current_database()
                        and wait_event_type = 'Lock'
                        """).query(Integer.class).single();
    }
}
