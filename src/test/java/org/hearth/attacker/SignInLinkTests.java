package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttackerTest
class SignInLinkTests {

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    MovableClock clock;

    private final String address = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void anAccount() {
        people.account(address);
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void aLinkSignsInOnceAndOnlyByItsButton() {
        var link = askFor(people.nobody());
        var visitor = people.nobody();
        for (int scan = 0; scan < 3; scan++) {
            assertThat(people.nobody().get(link).status()).isEqualTo(200);
        }
        assertThat(visitor.fill(visitor.get(link), "token", Map.of()).location())
                .hasValue("/today");
        assertThat(visitor.get("/today").status()).isEqualTo(200);
        assertThat(people.nobody().get(link).status()).isEqualTo(410);
    }

    @Test
    void ofAButtonPressedTwiceOnlyTheFirstSignsIn() {
        var link = askFor(people.nobody());
        var first = people.nobody();
        var second = people.nobody();
        var page = first.get(link);
        var pageOfSecond = second.get(link);
        first.fill(page, "token", Map.of());
        var late = second.fill(pageOfSecond, "token", Map.of());
        assertThat(second.follow(late).status()).isEqualTo(410);
        assertThat(second.get("/today").status()).isEqualTo(302);
        // in the browser that is in already, the second press breaks nothing
        first.follow(first.post("/sign-in/link", Map.of("token", link.replaceFirst(".*/", ""))));
        assertThat(first.get("/today").status()).isEqualTo(200);
    }

    @Test
    void ofAButtonPressedTwiceInOneBrowserBothAnswersLeadIn() {
        var link = askFor(people.nobody());
        var browser = people.nobody();
        var page = browser.get(link);
        var cookie = browser.cookie("XSRF-TOKEN").orElseThrow();
        var twin = people.nobody().withCookie("XSRF-TOKEN", cookie);
        // the first answer, and the session in it, never reached the browser
        assertThat(twin.fill(page, "token", Map.of()).location()).hasValue("/today");
        assertThat(browser.fill(page, "token", Map.of()).location()).hasValue("/today");
        assertThat(browser.get("/today").status()).isEqualTo(200);
        assertThat(people.nobody()
                        .withCookie("XSRF-TOKEN", cookie)
                        .fill(page, "token", Map.of())
                        .location())
                .hasValue("/sign-in/link/used");
    }

    @Test
    void aSecondPressMuchLaterLeadsNowhere() {
        var link = askFor(people.nobody());
        var browser = people.nobody();
        var page = browser.get(link);
        var cookie = browser.cookie("XSRF-TOKEN").orElseThrow();
        people.nobody().withCookie("XSRF-TOKEN", cookie).fill(page, "token", Map.of());
        clock.move(Duration.ofSeconds(11));
        assertThat(browser.fill(page, "token", Map.of()).location()).hasValue("/sign-in/link/used");
    }

    @Test
    void aLinkExpiresAfterTenMinutes() {
        var link = askFor(people.nobody());
        var visitor = people.nobody();
        var page = visitor.get(link);
        clock.move(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(visitor.get(link).status()).isEqualTo(410);
        assertThat(visitor.follow(visitor.fill(page, "token", Map.of())).status())
                .isEqualTo(410);
        assertThat(visitor.get("/today").status()).isEqualTo(302);
    }

    @Test
    void anInventedLinkOpensNothing() {
        var visitor = people.nobody();
        for (var token : new String[] {"x", "a".repeat(43), "%20", "used", "%F0%9F%94%A5"}) {
            assertThat(visitor.get("/sign-in/link/" + token).status()).isEqualTo(410);
            assertThat(visitor.follow(visitor.post("/sign-in/link", Map.of("token", token)))
                            .status())
                    .isEqualTo(410);
        }
        assertThat(visitor.follow(visitor.post("/sign-in/link", Map.of())).status())
                .isEqualTo(404);
        assertThat(visitor.get("/today").status()).isEqualTo(302);
    }

    @Test
    void knownAndUnknownAddressesAreAnsweredAlike() {
        var known = ask(people.nobody(), address);
        var unknown = ask(people.nobody(), UUID.randomUUID() + "@example.org");
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.location()).isEqualTo(known.location());
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(known.headers().map().keySet());
        assertThat(people.nobody().follow(unknown).essence())
                .isEqualTo(people.nobody().follow(known).essence());
    }

    @Test
    void anAddressIsNotFloodedAndTheAnswerDoesNotTellSo() {
        for (int times = 0; times < 5; times++) {
            ask(people.nobody(), address);
        }
        mail.letter(address, 5);
        var sixth = ask(people.nobody(), address);
        assertThat(sixth.location()).hasValue("/sign-in/sent");
        // a letter to somebody else, asked for later, has come: the sixth would have come before it
        var other = UUID.randomUUID() + "@example.org";
        ask(people.nobody(), other);
        mail.letter(other, 1);
        assertThat(mail.to(address)).hasSize(5);
    }

    @Test
    void whoSignsInGetsANewSession() {
        var visitor = people.signedIn(people.account(UUID.randomUUID() + "@example.org"));
        var before = visitor.cookie("hearth");
        var link = askFor(visitor);
        visitor.fill(visitor.get(link), "token", Map.of());
        assertThat(visitor.cookie("hearth")).isPresent().isNotEqualTo(before);
        assertThat(people.nobody()
                        .withCookie("hearth", before.orElseThrow())
                        .get("/today")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void whoSignsInAfterACoordinatorIsNone() {
        var visitor = people.coordinator();
        assertThat(visitor.get("/groups/new").status()).isEqualTo(200);
        var link = askFor(visitor);
        visitor.fill(visitor.get(link), "token", Map.of());
        assertThat(visitor.get("/groups/new").status()).isEqualTo(404);
    }

    @Test
    void nobodyIsLedElsewhereAfterSigningIn() {
        for (var elsewhere : new String[] {
            "https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "javascript:alert(1)"
        }) {
            var visitor = people.nobody();
            var link = askFor(visitor);
            var entered = visitor.fill(visitor.get(link), "token", Map.of("next", elsewhere));
            assertThat(entered.header("Location")).doesNotContain("evil").endsWith("/today");
        }
    }

    private String askFor(Visitor visitor) {
        var before = mail.to(address).size();
        ask(visitor, address);
        return mail.linkPath(address, before + 1);
    }

    private static Answer ask(Visitor visitor, String address) {
        return visitor.fill(visitor.get("/sign-in"), "address", Map.of("address", address));
    }
}
