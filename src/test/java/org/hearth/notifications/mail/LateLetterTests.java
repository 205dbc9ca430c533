package org.hearth.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.Circle;
import org.hearth.attacker.Mailbag;
import org.hearth.attacker.MovableClock;
import org.hearth.attacker.Outbox;
import org.hearth.attacker.People;
import org.hearth.attacker.Visitor;
import org.hearth.cast.Cast;
import org.hearth.forum.following.Round;
import org.hearth.groups.Founding;
import org.hearth.groups.Role;
import org.hearth.web.Picture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words that wait for a mail server do not go out once they may have been taken back, or to where nobody reads them any more. */
@AttackerTest
class LateLetterTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String WORDS = "The lamp by my bed is on again";

    @Autowired
    People people;

    @Autowired
    Founding founding;

    @Autowired
    Mailbag mail;

    @Autowired
    MovableClock clock;

    @Autowired
    PostOffice office;

    @Autowired
    Outbox outbox;

    @Autowired
    Round round;

    private final String address = UUID.randomUUID() + "@example.org";
    private Visitor reader;

    @BeforeEach
    void aLetterWithWordsWaitsForTheMailServer() {
        Circle circle = people.gather(Cast.LONG_NIGHTS);
        founding.admit(people.account(address), circle.group(), Role.MEMBER, "Quiet reader", new Picture(7));
        reader = people.signedIn(people.account(address));
        reader.post(circle.path() + "/letters", Map.of("rhythm", "each", "texts", "yes"));
        circle.thread(Cast.TOVE, "Nights", WORDS);
        outbox.awaitEmpty();
        mail.stop();
        round.go();
        round.go();
        await().atMost(SOON).until(() -> outbox.failed() == 1);
    }

    @AfterEach
    void putEverythingBack() {
        mail.stop();
        mail.start();
        clock.move(Duration.ofMinutes(5));
        office.tryAgain();
        outbox.awaitEmpty();
        clock.putBack();
    }

    @Test
    void afterAFewMinutesTheyStillDo() {
        sendAfter(Duration.ofMinutes(5));
        assertThat(Mailbag.text(mail.letter(address, 1))).contains(WORDS);
    }

    @Test
    void afterHoursALetterSaysOnlyThatThereIsSomethingNew() {
        sendAfter(Duration.ofHours(3));
        assertThat(Mailbag.text(mail.letter(address, 1)))
                .doesNotContain(WORDS, "Nights")
                .contains("/letters/stop/");
    }

    @Test
    void toAnAddressThatWasGivenUpTheyNeverDo() {
        mail.start();
        var wished = UUID.randomUUID() + "@example.org";
        reader.fill(reader.get("/you/address"), "address", Map.of("address", wished));
        reader.post(mail.linkPath(wished, 1), Map.of());
        clock.move(Duration.ofMinutes(5));
        office.tryAgain();
        outbox.awaitEmpty();
        assertThat(mail.to(address)).noneMatch(letter -> Mailbag.text(letter).contains(WORDS));
        assertThat(mail.to(wished)).hasSize(1);
    }

    private void sendAfter(Duration wait) {
        mail.start();
        clock.move(wait);
        office.tryAgain();
        outbox.awaitEmpty();
    }
}
