package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A phone left on a table, a session stolen: what its sign-in is too old for. */
@AttackerTest
class RecentSignInTests {

    private static final Duration LONG = Duration.ofMinutes(10).plusSeconds(1);

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    MovableClock clock;

    private final String address = UUID.randomUUID() + "@example.org";

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void aSensitivePageOpensWithinTenMinutesOfSigningIn() {
        var owner = people.signedIn(people.account(address));
        assertThat(owner.get("/you/passkeys/new").status()).isEqualTo(200);
        clock.move(Duration.ofMinutes(9));
        assertThat(owner.get("/you/passkeys/new").status()).isEqualTo(200);
    }

    @Test
    void laterItAsksByALinkToTheOwnAddressAndLeadsBack() {
        var owner = people.signedIn(people.account(address));
        clock.move(LONG);
        var asked = owner.get("/you/passkeys/new?from=here");
        assertThat(asked.location()).hasValue("/sign-in/again?next=/you/passkeys/new?from%3Dhere");
        var page = owner.follow(asked);
        assertThat(page.all("main input[type=email]")).isEmpty();
        var sent = owner.follow(owner.fill(page, "next", Map.of()));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.body()).doesNotContain(address);
        var link = owner.get(mail.linkPath(address, 1));
        assertThat(owner.fill(link, "token", Map.of()).location()).hasValue("/you/passkeys/new?from=here");
        assertThat(owner.get("/you/passkeys/new").status()).isEqualTo(200);
        assertThat(owner.get("/you/passkeys/new").status()).isEqualTo(200);
    }

    @Test
    void aFormThatComesTooLateKeepsWhatWasTypedAndIsTakenOnceTheyHaveShownWhoTheyAre() {
        var owner = people.signedIn(people.account(address));
        var form = Map.of(
                "note", "Typed for a long time", "submission", UUID.randomUUID().toString());
        clock.move(LONG);
        var late = owner.post("/you/passkeys/nothing/removal", form);
        assertThat(late.status()).isEqualTo(403);
        assertThat(late.one("main textarea[name=note]").text()).isEqualTo("Typed for a long time");
        assertThat(late.one("main input[name=submission]").attr("value")).isEqualTo(form.get("submission"));
        var question = owner.get(late.one("main a[target=_blank]").attr("href"));
        owner.fill(question, "next", Map.of());
        var shown = owner.fill(owner.get(mail.linkPath(address, 1)), "token", Map.of());
        assertThat(owner.follow(shown).one("h1").text()).contains("that is you");
        // the form of the old page is good at once; its passkey never existed
        var sent = owner.fill(late, "note", Map.of("note", "Typed for a long time"));
        assertThat(sent.status()).isEqualTo(404);
    }

    @Test
    void aFragmentMakesItsPageAsk() {
        var owner = people.signedIn(people.account(address));
        clock.move(LONG);
        var asked = owner.get("/you/passkeys/new", "HX-Request", "true", "HX-Current-URL", "https://evil.example/you");
        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.header("HX-Redirect")).isEqualTo("/sign-in/again?next=/you");
    }

    @Test
    void noPasskeyIsAddedWithAStolenSession() {
        var owner = people.signedIn(people.account(address));
        assertThat(owner.post("/webauthn/register", Map.of()).status()).isEqualTo(400);
        clock.move(LONG);
        assertThat(owner.post("/webauthn/register", Map.of()).status()).isEqualTo(404);
        assertThat(owner.get("/you/passkeys/new").status()).isEqualTo(302);
    }

    @Test
    void aPasskeyIsAskedForWithTheMeansToOpenAToolbox() {
        var owner = people.signedIn(people.account(address));
        assertThat(owner.post("/webauthn/register/options", Map.of()).body()).contains("\"prf\":{}");
    }

    @Test
    void whoSignsInAsSomebodyElseGetsANewTokenForForms() {
        var other = UUID.randomUUID() + "@example.org";
        people.account(other);
        var visitor = people.signedIn(people.account(address));
        visitor.csrf();
        var before = visitor.cookie("XSRF-TOKEN");
        visitor.fill(visitor.get("/sign-in"), "address", Map.of("address", other));
        visitor.fill(visitor.get(mail.linkPath(other, 1)), "token", Map.of());
        assertThat(visitor.get("/you").status()).isEqualTo(200);
        assertThat(visitor.cookie("XSRF-TOKEN")).isNotEqualTo(before);
    }
}
