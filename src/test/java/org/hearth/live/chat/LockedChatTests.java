package org.hearth.live.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.RoomBrowser;
import org.hearth.live.keys.EncryptedEvening;
import org.hearth.live.keys.EncryptedEvening.Guest;
import org.hearth.live.presence.AttendanceTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines of an encrypted meeting: passed on as they came, to those they are for. */
@HearthTest
class LockedChatTests {

    @Autowired
    Evening evening;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    Chat chat;

    @Autowired
    JdbcClient database;

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

    private static int says(Guest guest, String audience, String locked) {
        return guest.browser()
                .post("chat", "sealed=" + locked, "audience=" + audience)
                .status();
    }

    private static String page(Guest guest) {
        return guest.browser().get("room").body();
    }

    @Test
    void aLineIsPassedOnAsItCame() {
        var submission = UUID.randomUUID().toString();
        mari.browser().post("chat", "sealed=1.3.bm9uY2U.Y29udGVudA", "submission=" + submission);
        assertThat(page(leader))
                .contains("data-sealed=\"1.3.bm9uY2U.Y29udGVudA\"", "data-submission=\"" + submission + "\"")
                .contains("data-from=\"" + mari.attendance() + "\"", "data-audience=\"all\"");
    }

    @Test
    void plainWordsAreRefusedAndStayWithTheirWriter() {
        var refused = mari.browser().post("chat", "text=canary in the open");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("came without it", "canary in the open");
        var both = mari.browser().post("chat", "text=canary in the open", "sealed=1.1.bg.Yw");
        assertThat(both.status()).isEqualTo(422);
        assertThat(page(leader)).doesNotContain("canary", "data-sealed");
        assertThat(lines()).isZero();
    }

    @Test
    void theFormHasNoFieldThatCouldSendPlainWords() {
        assertThat(page(mari))
                .contains("data-sealing=\"yes\"")
                .doesNotContainPattern("<(textarea|input type=\"text\")[^>]*name=\"text\"");
    }

    @Test
    void whatIsForThoseWhoLeadOthersDoNotGet() {
        var ola = room.comesIn("Ola");
        assertThat(says(mari, "lead", "A.Zm9yIHRoZW0=")).isEqualTo(303);
        assertThat(says(mari, "help", "A.aGVscCBtZQ")).isEqualTo(303);
        assertThat(page(leader)).contains("A.Zm9yIHRoZW0=", "for those who lead", "A.aGVscCBtZQ", "needs help");
        assertThat(page(mari)).contains("A.Zm9yIHRoZW0=", "A.aGVscCBtZQ");
        assertThat(page(ola)).doesNotContain("A.Zm9yIHRoZW0=", "A.aGVscCBtZQ");
    }

    @Test
    void whoDoesNotLeadAnyMoreGetsNothingOfIt() {
        says(mari, "lead", "A.Zm9yIHRoZW0=");
        attendances.lead(room.ingrid.viewer().persona(), false);
        assertThat(page(leader)).doesNotContain("A.Zm9yIHRoZW0=");
    }

    @Test
    void whoComesLaterDoesNotGetWhatWasSaidBefore() {
        var ola = room.comes("Ola");
        says(mari, "all", "1.1.bg.YmVmb3Jl");
        leader.browser().post("door", "who=" + ola.attendance());
        says(mari, "all", "1.2.bg.YWZ0ZXI");
        assertThat(page(ola)).contains("1.2.bg.YWZ0ZXI").doesNotContain("1.1.bg.YmVmb3Jl");
        assertThat(page(mari)).contains("1.1.bg.YmVmb3Jl", "1.2.bg.YWZ0ZXI");
        mari.browser().post("leaving");
        mari.browser().post("prejoin", "presence=text");
        leader.browser().post("door");
        says(leader, "all", "1.3.bg.Zm9yIGFsbA");
        assertThat(page(mari)).contains("1.3.bg.Zm9yIGFsbA");
    }

    @Test
    void whoWaitsWritesToThoseWhoLeadAndToNobodyElse() {
        var ola = room.comes("Ola");
        var kari = room.comes("Kari");
        assertThat(says(ola, "lead", "A.bXkgd29yZA==")).isEqualTo(303);
        assertThat(says(ola, "all", "1.1.bg.Yw")).isEqualTo(404);
        assertThat(says(ola, "help", "A.bXkgd29yZA==")).isEqualTo(404);
        assertThat(ola.browser().post("chat", "text=hello").status()).isEqualTo(404);
        assertThat(page(leader)).contains("A.bXkgd29yZA==", "from the waiting room");
        assertThat(page(ola)).contains("A.bXkgd29yZA==");
        assertThat(page(mari)).doesNotContain("A.bXkgd29yZA==");
        assertThat(page(kari)).doesNotContain("A.bXkgd29yZA==");
    }

    @Test
    void aLineSentTwiceIsSaidOnceAndAnotherUnderItsMarkIsAskedForAgain() {
        var submission = "submission=" + UUID.randomUUID();
        for (int time = 0; time < 2; time++) {
            assertThat(mari.browser()
                            .post("chat", "sealed=1.1.bg.Yw", submission)
                            .status())
                    .isEqualTo(303);
        }
        var other = mari.browser().post("chat", "sealed=1.1.bg.ZA", submission);
        assertThat(other.status()).isEqualTo(422);
        assertThat(RoomBrowser.submission(other)).isNotEmpty().isNotEqualTo(submission.substring(11));
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void whatIsNotLockedForItsAudienceIsRefused() {
        for (var wrong : List.of("", "hello", "1.0.bg.Yw", "1.1.bg", "1.1.bg.Y w", "2.1.bg.Yw", "A.Yw==")) {
            assertThat(says(mari, "all", wrong)).as(wrong).isEqualTo(422);
        }
        assertThat(says(mari, "lead", "1.1.bg.Yw")).isEqualTo(422);
        assertThat(says(mari, "everybody", "A.Yw==")).isEqualTo(422);
        assertThat(says(mari, "all", "1.1.bg." + "Y".repeat(24_577))).isEqualTo(422);
        assertThat(lines()).isZero();
    }

    @Test
    void theArchiveSaysThatItCannotBeOpened() {
        says(mari, "all", "1.1.bg.Yw");
        var persona = database.sql("select persona_id from attendance where meeting_id = :meeting and not leads")
                .param("meeting", room.meeting.id().value())
                .query(UUID.class)
                .single();
        assertThat(chat.saidBy(new org.hearth.identity.PersonaId(persona)))
                .containsExactly(new Chat.Said("1.1.bg.Yw", true));
    }

    private int lines() {
        return database.sql("select count(*) from chat_line where meeting_id = :meeting")
                .param("meeting", room.meeting.id().value())
                .query(Integer.class)
                .single();
    }
}
