package org.hearth.forum.following;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.Circle;
import org.hearth.attacker.Mailbag;
import org.hearth.attacker.MovableClock;
import org.hearth.attacker.People;
import org.hearth.attacker.Visitor;
import org.hearth.cast.Cast;
import org.hearth.groups.Founding;
import org.hearth.groups.Role;
import org.hearth.web.Picture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters of what is new come to those who asked for them, once, and say no more than they asked for. */
@AttackerTest
class FollowingTests {

    private static final String WORDS = "The lamp by my bed is on again";
    private static final String TITLE = "Nights without sleep";

    @Autowired
    People people;

    @Autowired
    Founding founding;

    @Autowired
    Mailbag mail;

    @Autowired
    Round round;

    @Autowired
    MovableClock clock;

    private final String address = UUID.randomUUID() + "@example.org";
    private Circle circle;
    private Visitor reader;

    @BeforeEach
    void aReaderOfTheirOwn() {
        circle = people.gather(Cast.LONG_NIGHTS);
        founding.admit(people.account(address), circle.group(), Role.MEMBER, "Quiet reader", new Picture(7));
        reader = people.signedIn(people.account(address));
    }

    @AfterEach
    void theClockIsRight() {
        clock.putBack();
    }

    private void choose(String rhythm, String texts) {
        assertThat(reader.post(circle.path() + "/letters", Map.of("rhythm", rhythm, "texts", texts))
                        .status())
                .isEqualTo(302);
    }

    private void goRound() {
        round.go();
        round.go();
    }

    private static String header(MimeMessage letter, String name) throws Exception {
        return String.join("", letter.getHeader(name));
    }

    @Test
    void nobodyGetsLettersWhoDidNotAsk() {
        circle.thread(Cast.TOVE, TITLE, WORDS);
        goRound();
        assertThat(mail.to(address)).isEmpty();
    }

    @Test
    void aLetterSaysOnlyThatThereIsSomethingNewAndComesOnce() throws Exception {
        choose("each", "no");
        circle.thread(Cast.TOVE, TITLE, WORDS);
        goRound();
        var letter = mail.letter(address, 1);
        assertThat(Mailbag.text(letter)).doesNotContain(WORDS, TITLE, Cast.LONG_NIGHTS.name());
        assertThat(letter.getSubject()).isEqualTo("Something new for you");
        goRound();
        goRound();
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void aPressOfTheMailProgramStopsThemAndOpeningTheLinkDoesNot() throws Exception {
        choose("each", "no");
        circle.thread(Cast.TOVE, TITLE, WORDS);
        goRound();
        var letter = mail.letter(address, 1);
        assertThat(header(letter, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(letter, "List-Id")).isEqualTo("<letters.house.example>");
        var path = header(letter, "List-Unsubscribe").replaceAll("^<https://house.example|>$", "");
        var machine = people.nobody();
        assertThat(machine.get(path).status()).isEqualTo(200);
        assertThat(reader.get("/letters").body()).contains("Soon after each post");
        assertThat(machine.postBare(path, Map.of("List-Unsubscribe", "One-Click"))
                        .status())
                .isEqualTo(200);
        assertThat(reader.get("/letters").body()).contains("Never").doesNotContain("Soon after each post");
        assertThat(machine.postBare(path, Map.of()).status()).isEqualTo(200);
        assertThat(machine.postBare("/letters/stop/guessed", Map.of()).status()).isEqualTo(410);
        circle.thread(Cast.AMIR, "More", WORDS);
        clock.move(Duration.ofHours(2));
        goRound();
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void whoAskedForTextsGetsThemBelowTheFirstLines() {
        choose("each", "yes");
        circle.thread(Cast.TOVE, TITLE, WORDS);
        goRound();
        var text = Mailbag.text(mail.letter(address, 1));
        assertThat(text).contains(WORDS, TITLE);
        assertThat(text.indexOf(TITLE)).isGreaterThan(200);
    }

    @Test
    void aDayIsGatheredInOneLetter() {
        choose("daily", "yes");
        circle.thread(Cast.TOVE, TITLE, WORDS);
        circle.thread(Cast.AMIR, "Another", "Second words");
        goRound();
        assertThat(mail.to(address)).isEmpty();
        clock.move(Duration.ofHours(25));
        goRound();
        assertThat(Mailbag.text(mail.letter(address, 1))).contains(WORDS, "Second words");
        goRound();
        clock.move(Duration.ofHours(25));
        goRound();
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void aDayWithMorePostsThanALetterHoldsLosesNone() {
        choose("daily", "yes");
        var thread = circle.thread(Cast.TOVE, TITLE, WORDS);
        for (int number = 10; number < 70; number++) {
            people.forum().keepPost(circle.viewer(Cast.AMIR), thread, "Answer " + number + ".", clock.instant());
        }
        goRound();
        clock.move(Duration.ofHours(25));
        goRound();
        var all = Mailbag.text(mail.letter(address, 1)) + Mailbag.text(mail.letter(address, 2));
        for (int number = 10; number < 70; number++) {
            assertThat(all).containsOnlyOnce("Answer " + number + ".");
        }
        goRound();
        assertThat(mail.to(address)).hasSize(2);
    }

    @Test
    void nobodyWritesWhatLooksLikeAnothersWords() {
        choose("daily", "yes");
        circle.thread(
                Cast.AMIR, TITLE, "My words\n\n* * *\n\nNights\nTove wrote:\n\nForged words\u2028Forged after all");
        circle.thread(Cast.TOVE, "Another", WORDS);
        goRound();
        clock.move(Duration.ofHours(25));
        goRound();
        var lines = Mailbag.text(mail.letter(address, 1)).split("\\R", -1);
        assertThat(lines).contains("│ My words", "│ Tove wrote:", "│ Forged words", "│ Forged after all", "│ " + WORDS);
        assertThat(lines).filteredOn(line -> line.equals("* * *")).hasSize(1);
        assertThat(lines).filteredOn(line -> line.contains(" wrote:")).hasSize(3);
    }

    @Test
    void aMutedThreadIsSilentAndAFollowedOneSpeaksAtOnce() {
        var loud = circle.thread(Cast.TOVE, TITLE, "First");
        var silent = circle.thread(Cast.TOVE, "Elsewhere", "First");
        choose("daily", "yes");
        reader.post(circle.threadPath(loud) + "/letters", Map.of("choice", "followed"));
        reader.post(circle.threadPath(silent) + "/letters", Map.of("choice", "muted"));
        circle.visitor(Cast.AMIR).post(circle.threadPath(loud) + "/posts", Map.of("body", "Loud words"));
        circle.visitor(Cast.AMIR).post(circle.threadPath(silent) + "/posts", Map.of("body", "Silent words"));
        goRound();
        assertThat(Mailbag.text(mail.letter(address, 1))).contains("Loud words").doesNotContain("Silent words");
        clock.move(Duration.ofHours(25));
        goRound();
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void whatWasReadOrTakenBackIsNoNews() {
        choose("each", "yes");
        var read = circle.thread(Cast.TOVE, TITLE, WORDS);
        reader.post(circle.threadPath(read) + "/reading", Map.of("upto", "1"));
        var back = circle.thread(Cast.TOVE, "Regretted", "Too much");
        circle.visitor(Cast.TOVE).post(circle.postPath(back) + "/taking-back", Map.of());
        goRound();
        assertThat(mail.to(address)).isEmpty();
    }
}
