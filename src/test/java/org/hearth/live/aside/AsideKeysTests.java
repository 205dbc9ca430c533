package org.hearth.live.aside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.live.keys.EncryptedEvening.base64;
import static org.hearth.live.keys.EncryptedEvening.body;
import static org.hearth.live.keys.EncryptedEvening.recipient;

import java.util.UUID;
import java.util.regex.Pattern;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.keys.EncryptedEvening;
import org.hearth.live.keys.EncryptedEvening.Guest;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key of two is for these two: nobody of the circle is handed it, or can put one in its place. */
@HearthTest
class AsideKeysTests {

    private static final Pattern QUESTION = Pattern.compile("name=\"aside\" value=\"([^\"]+)\"");

    @Autowired
    Evening evening;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private Guest leader;
    private Guest mari;
    private Guest ola;

    @BeforeEach
    void twoAside() {
        var room = new EncryptedEvening(evening, attendances, port);
        leader = room.leader();
        mari = room.comesIn("Mari");
        ola = room.comesIn("Ola");
        leader.tells('q');
        mari.tells('z');
        ola.tells('p');
        leader.browser().post("aside", "who=" + mari.attendance());
        var found = QUESTION.matcher(mari.browser().get("room").body());
        assertThat(found.find()).isTrue();
        mari.browser().post("aside/answer", "aside=" + found.group(1), "says=yes");
    }

    @Test
    void whatOneMakesLiesReadyForTheOther() {
        assertThat(begins(leader, 1, to(leader, 'q', "for Ingrid"), to(mari, 'z', "for Mari")))
                .isEqualTo(204);
        assertThat(asks(mari)).contains("\"epoch\":1", base64("for Mari"));
        assertThat(asks(leader)).contains("\"epoch\":1", base64("for Ingrid"));
        assertThat(begins(mari, 1, to(mari, 'z', "mine"))).isEqualTo(409);
        assertThat(mari.browser().get("room").body())
                .contains("id=\"aside-keyring\"", "data-held=\"1\"", recipient('q'), recipient('z'));
    }

    @Test
    void nobodyElseIsHandedItOrMakesOne() {
        begins(leader, 1, to(leader, 'q', "for Ingrid"), to(mari, 'z', "for Mari"));
        assertThat(ola.browser().get("aside/keys/envelope").status()).isEqualTo(404);
        assertThat(ola.browser()
                        .json("aside/keys/epochs/2", body(to(mari, 'z', "forged")))
                        .status())
                .isEqualTo(404);
        assertThat(ola.browser()
                        .json("aside/keys/epochs/1/envelopes", body(to(mari, 'z', "forged")))
                        .status())
                .isEqualTo(404);
        assertThat(asks(mari)).contains(base64("for Mari"));
        assertThat(ola.browser().get("room").body()).doesNotContain("aside-keyring");
    }

    @Test
    void whatIsSealedToAnotherRecipientIsNotKept() {
        begins(leader, 1, to(leader, 'q', "for Ingrid"), to(mari, 'p', "for Ola"));
        assertThat(asks(mari)).isEmpty();
        handsOn(leader, 1, to(mari, 'z', "for Mari"));
        assertThat(asks(mari)).contains(base64("for Mari"));
    }

    @Test
    void anotherBrowserOfOneOfThemIsHandedTheKeyAnew() {
        begins(leader, 1, to(leader, 'q', "for Ingrid"), to(mari, 'z', "for the old one"));
        mari.tells('y');
        assertThat(asks(mari)).isEmpty();
        assertThat(begins(leader, 2, to(leader, 'q', "for Ingrid"), to(mari, 'y', "for the new one")))
                .isEqualTo(204);
        assertThat(asks(mari)).contains("\"epoch\":2", base64("for the new one"));
    }

    @Test
    void backInTheCircleNothingOfItIsLeft() {
        begins(leader, 1, to(leader, 'q', "for Ingrid"), to(mari, 'z', "for Mari"));
        mari.browser().post("aside/ending");
        assertThat(mari.browser().get("aside/keys/envelope").status()).isEqualTo(404);
        assertThat(database.sql("select count(*) from aside_place where attendance_id = :who")
                        .param("who", AttendanceId.valueOf(mari.attendance()).value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static int begins(Guest guest, int epoch, String... envelopes) {
        return guest.browser()
                .json("aside/keys/epochs/" + epoch, body(envelopes))
                .status();
    }

    private static void handsOn(Guest guest, int epoch, String... envelopes) {
        assertThat(guest.browser()
                        .json("aside/keys/epochs/" + epoch + "/envelopes", body(envelopes))
                        .status())
                .isEqualTo(204);
    }

    private static String asks(Guest guest) {
        return guest.browser().get("aside/keys/envelope").body();
    }

    /** By who they are in the side room, which only these two are told. */
    private String to(Guest guest, char letter, String content) {
        var identity = database.sql("select identity from aside_place where attendance_id = :who")
                .param("who", AttendanceId.valueOf(guest.attendance()).value())
                .query((row, number) -> new AttendanceId(row.getObject("identity", UUID.class)).text())
                .single();
        return "{\"attendance\":\"" + identity + "\",\"recipient\":\"" + recipient(letter) + "\",\"sealed\":\""
                + base64(content) + "\"}";
    }
}
