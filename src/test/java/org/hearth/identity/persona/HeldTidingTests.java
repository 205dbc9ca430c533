package org.hearth.identity.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.Mailbag;
import org.hearth.attacker.MovableClock;
import org.hearth.attacker.Outbox;
import org.hearth.attacker.People;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.Tiding;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.hearth.web.KeptLooks;
import org.hearth.web.Language;
import org.hearth.web.Look;
import org.hearth.web.Quiet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can wait does not ring at night, and is there in the morning. */
@AttackerTest
class HeldTidingTests {

    @Autowired
    TidingsByMail tidings;

    @Autowired
    KeptLooks looks;

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    MovableClock clock;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient database;

    private final String address = UUID.randomUUID() + "@example.org";
    private AccountId sleeper;

    @BeforeEach
    void somebodySleeps() {
        sleeper = people.account(address);
        quietUntilIn(2);
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void newsWaitUntilTheQuietHoursEndAndComeOnce() {
        tidings.tell(sleeper, Tiding.NEWS, Language.ENGLISH);
        tidings.tell(sleeper, Tiding.NEWS, Language.ENGLISH);
        clock.move(Duration.ofMinutes(110));
        tidings.sendThoseThatWaited();
        outbox.awaitEmpty();
        assertThat(mail.to(address)).isEmpty();
        clock.move(Duration.ofMinutes(15));
        tidings.sendThoseThatWaited();
        assertThat(mail.letter(address, 1)).isNotNull();
        tidings.sendThoseThatWaited();
        outbox.awaitEmpty();
        assertThat(mail.to(address)).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void whoNeedsAWordNowDoesNotWait() {
        tidings.tell(sleeper, Tiding.CALL, Language.ENGLISH);
        assertThat(mail.letter(address, 1)).isNotNull();
        assertThat(waiting()).isZero();
    }

    @Test
    void everyLetterWithASecretOfItsOwnComes() {
        var to = EmailAddress.of(address).orElseThrow();
        var first = Token.random();
        var second = Token.random();
        tidings.tell(to, Tiding.REFERRAL, first, Language.ENGLISH);
        tidings.tell(to, Tiding.REFERRAL, second, Language.ENGLISH);
        outbox.awaitEmpty();
        assertThat(mail.to(address)).isEmpty();
        clock.move(Duration.ofHours(3));
        tidings.sendThoseThatWaited();
        assertThat(mail.letter(address, 2)).isNotNull();
        assertThat(mail.to(address))
                .extracting(Mailbag::path)
                .containsExactlyInAnyOrder("/referral/" + first.reveal(), "/referral/" + second.reveal());
    }

    @Test
    void whoseQuietHoursGrewMeanwhileIsLeftInPeaceLonger() {
        tidings.tell(sleeper, Tiding.NEWS, Language.ENGLISH);
        quietUntilIn(6);
        clock.move(Duration.ofHours(3));
        tidings.sendThoseThatWaited();
        outbox.awaitEmpty();
        assertThat(mail.to(address)).isEmpty();
        clock.move(Duration.ofHours(4));
        tidings.sendThoseThatWaited();
        assertThat(mail.letter(address, 1)).isNotNull();
    }

    @Test
    void whoSleepsWithoutQuietHoursIsToldAtOnce() {
        looks.keep(sleeper, new KeptLooks.Kept(Look.PLAIN, Language.ENGLISH), ZoneOffset.UTC);
        tidings.tell(sleeper, Tiding.NEWS, Language.ENGLISH);
        assertThat(mail.letter(address, 1)).isNotNull();
    }

    @Test
    void aLetterThatWaitsGoesWithItsReadersAccount() {
        tidings.tell(sleeper, Tiding.NEWS, Language.ENGLISH);
        database.sql("delete from account where id = :id")
                .param("id", sleeper.value())
                .update();
        clock.move(Duration.ofHours(3));
        tidings.sendThoseThatWaited();
        outbox.awaitEmpty();
        assertThat(mail.to(address)).isEmpty();
    }

    private void quietUntilIn(int hours) {
        var now = clock.instant().atZone(ZoneOffset.UTC).toLocalTime();
        var quiet = new Quiet(now.minusHours(1), now.plusHours(hours), EnumSet.allOf(DayOfWeek.class));
        var look = new Look(Look.PLAIN.text(), false, false, false, false, false, false, Optional.of(quiet));
        looks.keep(sleeper, new KeptLooks.Kept(look, Language.ENGLISH), ZoneOffset.UTC);
    }

    private int waiting() {
        return database.sql("select count(*) from held_tiding where account = :account")
                .param("account", sleeper.value())
                .query(Integer.class)
                .single();
    }
}
