package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking over an account by its address, and getting it back. */
@AttackerTest
class AccountTests {

    private static final Duration LONG = Duration.ofMinutes(10).plusSeconds(1);

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    MovableClock clock;

    private final String address = UUID.randomUUID() + "@example.org";
    private final String other = UUID.randomUUID() + "@example.org";
    private Visitor owner;

    @BeforeEach
    void anOwner() {
        owner = people.signedIn(people.account(address));
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void anAddressIsChangedByALinkToTheNewOneAndOpeningItChangesNothing() {
        var link = askFor(owner, other);
        for (int scan = 0; scan < 3; scan++) {
            assertThat(owner.get(link).status()).isEqualTo(200);
        }
        assertThat(signsIn(address)).isTrue();
        confirm(owner, link);
        assertThat(signsIn(other)).isTrue();
        assertThat(signsIn(address)).isFalse();
        assertThat(owner.get(link).status()).isEqualTo(410);
    }

    @Test
    void theLinkOpensForNobodyElse() {
        var link = askFor(owner, other);
        var stranger = people.signedIn(people.account(UUID.randomUUID() + "@example.org"));
        assertThat(people.nobody().get(link).status()).isEqualTo(302);
        assertThat(stranger.get(link).status()).isEqualTo(410);
        assertThat(stranger.post(link, Map.of()).status()).isEqualTo(410);
        assertThat(owner.get(link).status()).isEqualTo(200);
    }

    @Test
    void theLinkOpensForTenMinutes() {
        var link = askFor(owner, other);
        clock.move(LONG);
        assertThat(owner.post(link, Map.of()).status()).isEqualTo(410);
    }

    @Test
    void anAddressThatHasAnAccountIsAnsweredLikeAnyOther() {
        people.account(other);
        var taken = owner.post("/you/address", Map.of("address", other));
        var free = owner.post("/you/address", Map.of("address", UUID.randomUUID() + "@example.org"));
        assertThat(taken.status()).isEqualTo(free.status());
        assertThat(taken.location()).isEqualTo(free.location());
        assertThat(Mailbag.text(mail.letter(other, 1))).doesNotContain("http");
    }

    @Test
    void whoHasTheOldMailboxTakesTheChangeBackAndPutsTheOtherOut() {
        var thief = owner;
        confirm(thief, askFor(thief, other));
        var sheet = code(thief.post("/you/recovery", Map.of()));
        var undo = mail.linkPath(address, 1);
        var robbed = people.nobody();
        assertThat(robbed.get(undo).status()).isEqualTo(200);
        assertThat(thief.get("/you").status()).isEqualTo(200);
        var button = robbed.get(undo).one("main form");
        assertThat(robbed.submit(robbed.get(undo), button, Map.of()).status()).isEqualTo(200);
        assertThat(thief.get("/you").status()).isEqualTo(302);
        assertThat(signsIn(address)).isTrue();
        assertThat(signsIn(other)).isFalse();
        assertThat(people.nobody()
                        .post("/sign-in/recovery", Map.of("code", sheet))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anUndoLinkWorksOnceAndForAWeek() {
        confirm(owner, askFor(owner, other));
        var undo = mail.linkPath(address, 1);
        assertThat(people.nobody().post(undo, Map.of()).status()).isEqualTo(200);
        assertThat(people.nobody().post(undo, Map.of()).status()).isEqualTo(410);
        var again = people.signedIn(people.account(address));
        confirm(again, askFor(again, UUID.randomUUID() + "@example.org"));
        var late = mail.linkPath(address, 2);
        clock.move(Duration.ofDays(7).plusSeconds(1));
        assertThat(people.nobody().get(late).status()).isEqualTo(410);
        assertThat(people.nobody().post(late, Map.of()).status()).isEqualTo(410);
    }

    @Test
    void whoWasPutOutCannotTakeThatBackByALaterLink() {
        var thief = owner;
        confirm(thief, askFor(thief, other));
        var third = UUID.randomUUID() + "@example.org";
        confirm(thief, askFor(thief, third));
        var ofThief = mail.linkPath(other, 2);
        assertThat(people.nobody().post(mail.linkPath(address, 1), Map.of()).status())
                .isEqualTo(200);
        assertThat(people.nobody().post(ofThief, Map.of()).status()).isEqualTo(410);
        assertThat(signsIn(address)).isTrue();
        assertThat(signsIn(other)).isFalse();
        assertThat(signsIn(third)).isFalse();
    }

    @Test
    void aStolenSessionChangesNeitherAddressNorSheetNorPasskeys() {
        var link = askFor(owner, UUID.randomUUID() + "@example.org");
        clock.move(LONG);
        assertThat(link).isNotEmpty();
        assertThat(owner.get("/you/address").location().orElse("")).startsWith("/sign-in/again");
        assertThat(owner.post("/you/address", Map.of("address", other)).status())
                .isEqualTo(403);
        assertThat(owner.post("/you/recovery", Map.of()).status()).isEqualTo(403);
        assertThat(owner.post("/you/passkeys/x/removal", Map.of()).status()).isEqualTo(403);
        assertThat(mail.to(other)).isEmpty();
    }

    private static String code(Answer sheet) {
        return sheet.one(".recovery-code strong").text();
    }

    private String askFor(Visitor visitor, String wished) {
        var before = mail.to(wished).size();
        assertThat(visitor.fill(visitor.get("/you/address"), "address", Map.of("address", wished))
                        .location())
                .hasValue("/you/address/sent");
        return mail.linkPath(wished, before + 1);
    }

    private void confirm(Visitor visitor, String link) {
        assertThat(visitor.post(link, Map.of()).location()).hasValue("/you/address/done");
    }

    /** Whether a link to this address leads in. */
    private boolean signsIn(String wished) {
        var visitor = people.nobody();
        var before = mail.to(wished).size();
        visitor.fill(visitor.get("/sign-in"), "address", Map.of("address", wished));
        var letter = mail.letter(wished, before + 1);
        if (!Mailbag.text(letter).contains("/sign-in/link/")) {
            return false;
        }
        visitor.fill(visitor.get(Mailbag.path(letter)), "token", Map.of());
        return visitor.get("/you").status() == 200;
    }
}
