package org.hearth.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.Mailbag;
import org.hearth.attacker.MovableClock;
import org.hearth.attacker.Outbox;
import org.hearth.attacker.People;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** While the mail server is away everything else goes on, and no letter is lost. */
@AttackerTest
@ExtendWith(OutputCaptureExtension.class)
class OutageTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    MovableClock clock;

    @Autowired
    PostOffice office;

    @Autowired
    Outbox outbox;

    @AfterEach
    void putEverythingBack() {
        clock.putBack();
        mail.stop();
        mail.start();
    }

    @Test
    void lettersWaitAndAreSentOnceWhenTheServerIsBack(CapturedOutput output) {
        var circle = people.gather(Cast.LONG_NIGHTS);
        var facilitator = circle.visitor(Cast.TOVE);
        var addresses = List.of("a-" + UUID.randomUUID() + "@example.org", "b-" + UUID.randomUUID() + "@example.org");
        outbox.awaitEmpty();
        mail.stop();
        for (var address : addresses) {
            var answer = facilitator.post(circle.path() + "/invitations", Map.of("address", address));
            assertThat(answer.status()).isEqualTo(302);
        }
        await().atMost(SOON).until(() -> outbox.failed() == 2);
        assertThat(facilitator
                        .post(circle.path() + "/threads", Map.of("title", "Meanwhile", "body", "Words"))
                        .status())
                .isEqualTo(302);
        mail.start();
        clock.move(Duration.ofMinutes(2));
        office.tryAgain();
        outbox.awaitEmpty();
        addresses.forEach(address -> assertThat(mail.letter(address, 1)).isNotNull());
        clock.move(Duration.ofMinutes(2));
        office.tryAgain();
        addresses.forEach(address -> assertThat(mail.to(address)).hasSize(1));
        assertThat(output.getAll()).doesNotContain(addresses);
    }

    @Test
    void theLinkInALetterThatWasLateStillOpens() {
        var address = UUID.randomUUID() + "@example.org";
        people.account(address);
        outbox.awaitEmpty();
        mail.stop();
        var visitor = people.nobody();
        visitor.fill(visitor.get("/sign-in"), "address", Map.of("address", address));
        await().atMost(SOON).until(() -> outbox.failed() == 1);
        mail.start();
        clock.move(Duration.ofMinutes(2));
        office.tryAgain();
        var link = mail.linkPath(address, 1);
        assertThat(visitor.get(link).status()).isEqualTo(200);
    }

    @Test
    void whatWaitsInTheOutboxIsSealed() {
        var address = "sealed-" + UUID.randomUUID() + "@example.org";
        people.account(address);
        outbox.awaitEmpty();
        mail.stop();
        var visitor = people.nobody();
        visitor.fill(visitor.get("/sign-in"), "address", Map.of("address", address));
        await().atMost(SOON).until(() -> outbox.failed() == 1);
        assertThat(outbox.waiting()).singleElement().asString().doesNotContain(address, "sealed-", "/sign-in/link");
        mail.start();
        clock.move(Duration.ofMinutes(2));
        office.tryAgain();
        outbox.awaitEmpty();
    }
}
