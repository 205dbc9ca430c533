package org.hearth.live.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hearth.live.keys.EncryptedEvening.recipient;

import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.keys.EncryptedEvening;
import org.hearth.live.keys.EncryptedEvening.Guest;
import org.hearth.live.presence.AttendanceTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To whom words to those beside the room are sealed: to pages that live, and to no others. */
@HearthTest
class DeskKeysTests {

    @Autowired
    Evening evening;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private EncryptedEvening night;
    private Person kim;
    private Guest mari;
    private RoomBrowser desk;

    @BeforeEach
    void kimSitsAtTheDeskOfAnEncryptedMeeting() {
        night = new EncryptedEvening(evening, attendances, port);
        mari = night.comesIn("Mari");
        kim = evening.helper(night.ingrid.viewer().group(), "Kim");
        desk = night.browser(kim);
        desk.post("help/desk");
        assertThat(tells('q', "opened")).isEqualTo(204);
        assertThat(isSealedTo('q')).isTrue();
    }

    @Test
    void nothingIsSealedToAPageThatWasClosed() {
        tells('q', "closed");
        assertThat(isSealedTo('q')).isFalse();
        assertThat(recipients()).isZero();
    }

    @Test
    void nothingIsSealedToAPageThatFellSilentAndAllAreToldOfIt() {
        database.sql("update attendance set lease_until = now() - interval '1 second' where persona_id = :kim")
                .param("kim", kim.viewer().persona().value())
                .update();
        await().until(() -> recipients() == 0);
        tells('q', "");
        assertThat(isSealedTo('q')).isTrue();
    }

    @Test
    void ofTwoPagesTheOneOpenedLastCountsUntilItIsClosed() {
        tells('z', "opened");
        tells('q', "");
        tells('q', "closed");
        assertThat(isSealedTo('z')).isTrue();
        assertThat(isSealedTo('q')).isFalse();
        tells('z', "closed");
        tells('q', "");
        assertThat(isSealedTo('q')).isTrue();
    }

    @Test
    void whoIsNotAtTheDeskHasNoRecipientThere() {
        desk.post("help/desk/leaving");
        assertThat(tells('q', "")).isEqualTo(404);
        assertThat(mari.browser()
                        .post("help/desk/lease", "recipient=" + recipient('q'))
                        .status())
                .isEqualTo(404);
        assertThat(isSealedTo('q')).isFalse();
    }

    @Test
    void otherWordsInTheSameFormAreNotTakenForTheFirst() {
        var submission = "submission=" + java.util.UUID.randomUUID();
        assertThat(asks("A.first", submission)).isEqualTo(303);
        assertThat(asks("A.first", submission)).isEqualTo(303);
        assertThat(asks("A.second", submission)).isEqualTo(409);
        assertThat(night.facilitator.get("room").body()).contains("A.first").doesNotContain("A.second");
        var answer = new String[] {"to=" + mari.attendance(), submission, "sealed=A.third"};
        assertThat(desk.post("help/answers", answer).status()).isEqualTo(303);
        answer[2] = "sealed=A.fourth";
        assertThat(desk.post("help/answers", answer).status()).isEqualTo(409);
    }

    private int asks(String sealed, String submission) {
        return mari.browser().post("help", "sealed=" + sealed, submission).status();
    }

    private int tells(char letter, String page) {
        return desk.post("help/desk/lease", "recipient=" + recipient(letter), "page=" + page)
                .status();
    }

    /** As those inside are told. */
    private boolean isSealedTo(char letter) {
        return mari.browser().get("room").body().contains(recipient(letter));
    }

    private int recipients() {
        return database.sql("select count(*) from room_key join attendance on id = attendance_id"
                        + " where persona_id = :kim")
                .param("kim", kim.viewer().persona().value())
                .query(Integer.class)
                .single();
    }
}
