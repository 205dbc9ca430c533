package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Coming by an organisation's sign-in, and everything that could be passed off as that. */
@AttackerTest
@ExtendWith(OutputCaptureExtension.class)
class OrganisationTests {

    private static final Provider PROVIDER = Provider.start();
    private static final String CLOSED = "/sign-in/with/0";
    private static final String DOWN = "/sign-in/with/1";
    private static final String OPEN = "/sign-in/with/2";

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    Rows rows;

    @Autowired
    MovableClock clock;

    private final String subject = "subject-" + UUID.randomUUID();

    @DynamicPropertySource
    static void organisations(DynamicPropertyRegistry settings) {
        organisation(settings, 0, "Municipality", PROVIDER.issuer(), false);
        organisation(settings, 1, "Nobody home", "http://localhost:1", false);
        organisation(settings, 2, "Everybody", PROVIDER.issuer(), true);
    }

    private static void organisation(
            DynamicPropertyRegistry settings, int number, String name, String issuer, boolean open) {
        var key = "hearth.oidc[" + number + "].";
        settings.add(key + "name", () -> name);
        settings.add(key + "issuer", () -> issuer);
        settings.add(key + "client-id", () -> Provider.CLIENT);
        settings.add(key + "client-secret", () -> Provider.SECRET);
        settings.add(key + "open", () -> open);
    }

    @AfterEach
    void putBack() {
        clock.putBack();
        PROVIDER.forged = false;
        PROVIDER.signedInAt = Instant.now();
    }

    @Test
    void whoIsNotKnownDoesNotComeIn() {
        var stranger = people.nobody();
        assertRefused(stranger, stranger.get(back(stranger, CLOSED)));
    }

    @Test
    void whereAllAreWelcomeAnAccountIsMadeAndRecognisedAgain() {
        var first = people.nobody();
        assertThat(first.get(back(first, OPEN + "?next=/you/sessions")).location())
                .hasValue("/you/sessions");
        var code = first.post("/you/recovery", Map.of());
        assertThat(code.status()).isEqualTo(200);
        var again = people.nobody();
        again.get(back(again, OPEN));
        assertThat(again.get("/you/recovery").body()).contains("You made your sheet");
    }

    @Test
    void whoIsInvitedComesInAndJoins() {
        var circle = people.gather(Cast.LONG_NIGHTS);
        var address = UUID.randomUUID() + "@example.org";
        circle.visitor(Cast.TOVE).post(circle.path() + "/invitations", Map.of("address", address, "language", "en"));
        var rules = mail.linkPath(address, 1) + "/rules";
        var invited = people.nobody();
        assertThat(invited.get(back(invited, CLOSED + "?next=" + rules)).location())
                .hasValue(rules);
        assertThat(invited.get(rules).status()).isEqualTo(200);
        var other = people.nobody();
        var unknown = PROVIDER.person("subject-" + UUID.randomUUID());
        var invented = CLOSED + "?next=/invitation/" + "x".repeat(43) + "/rules";
        assertRefused(other, other.get(answer(unknown, start(other, invented))));
    }

    @Test
    void oneLinksItFromTheOwnAccountAndUnlinksIt() {
        var owner = people.signedIn(people.account(UUID.randomUUID() + "@example.org"));
        link(owner);
        var later = people.nobody();
        later.get(back(later, CLOSED));
        assertThat(later.get("/you").status()).isEqualTo(200);
        assertThat(owner.post("/you/ways-in/0/removal", Map.of()).location()).hasValue("/you/ways-in");
        var unlinked = people.nobody();
        assertRefused(unlinked, unlinked.get(back(unlinked, CLOSED)));
    }

    @Test
    void comingBackWithoutHavingPressedTheButtonLinksNothing() {
        var victim = people.signedIn(people.account(UUID.randomUUID() + "@example.org"));
        assertThat(victim.get(back(victim, CLOSED)).location()).hasValue("/sign-in/not-known");
        assertThat(victim.get("/you/ways-in").all("main ul.list li")).isEmpty();
    }

    @Test
    void aPersonThereOpensOneAccountHere() {
        link(people.signedIn(people.account(UUID.randomUUID() + "@example.org")));
        var other = people.signedIn(people.account(UUID.randomUUID() + "@example.org"));
        var leaving = other.post("/you/ways-in/0/link", Map.of());
        var refused = other.get(back(other, leaving.one("main a.button").attr("href")));
        assertThat(refused.location()).hasValue("/sign-in/not-known");
        assertThat(other.get("/you/ways-in").all("main ul.list li")).isEmpty();
    }

    @Test
    void aStolenSessionLinksNothing() {
        var owner = people.signedIn(people.account(UUID.randomUUID() + "@example.org"));
        clock.move(Duration.ofMinutes(11));
        assertThat(owner.post("/you/ways-in/0/link", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void theLastWayInIsNotUnlinked() {
        var visitor = people.nobody();
        visitor.get(back(visitor, OPEN));
        assertThat(visitor.post("/you/ways-in/2/removal", Map.of()).status()).isEqualTo(422);
    }

    @Test
    void anAnswerWithAnotherStateIsRefused() {
        var visitor = people.nobody();
        var back = back(visitor, OPEN);
        assertRefused(visitor, visitor.get(back.replaceFirst("state=...", "state=AAA")));
    }

    @Test
    void anAnswerForAnotherBrowserIsRefused() {
        var attacker = people.nobody();
        var back = back(attacker, OPEN);
        var victim = people.nobody();
        assertRefused(victim, victim.get(back));
        victim.get(OPEN);
        assertRefused(victim, victim.get(back));
    }

    @Test
    void anAnswerWithAnotherNonceIsRefused() {
        var visitor = people.nobody();
        var asked = start(visitor, OPEN).replaceFirst("nonce=...", "nonce=AAA");
        assertRefused(visitor, visitor.get(answer(PROVIDER.person(subject), asked)));
    }

    @Test
    void anIdTokenSignedByAnotherKeyIsRefused() {
        var visitor = people.nobody();
        PROVIDER.forged = true;
        assertRefused(visitor, visitor.get(back(visitor, OPEN)));
        PROVIDER.forged = false;
        assertThat(visitor.get(back(visitor, OPEN)).location()).hasValue("/today");
    }

    @Test
    void aCodeIsGoodOnce() {
        var visitor = people.nobody();
        var back = back(visitor, OPEN);
        assertThat(visitor.get(back).location()).hasValue("/today");
        var replay = people.nobody();
        assertRefused(replay, replay.get(back));
        assertThat(visitor.get(back).location()).hasValue("/sign-in/not-known");
        // with a state that is good, the provider itself refuses the code, and PKCE the browser
        var state = start(replay, OPEN).replaceFirst(".*[?&](state=[^&]*).*", "$1");
        assertRefused(replay, replay.get(back.replaceFirst("state=[^&]*", state)));
    }

    @Test
    void theCodeComesByPkceAndForNothingButTheirId() {
        var asked = start(people.nobody(), CLOSED);
        assertThat(asked).contains("code_challenge_method=S256", "scope=openid&", "nonce=");
        assertThat(asked).doesNotContain("prompt=");
        assertThat(start(people.nobody(), CLOSED + "?again=yes")).contains("prompt=login", "max_age=0");
    }

    @Test
    void whoComesByItGetsANewSession() {
        var visitor = people.nobody();
        var back = back(visitor, OPEN);
        var before = visitor.cookie("hearth").orElseThrow();
        visitor.get(back);
        assertThat(visitor.cookie("hearth")).isPresent().isNotEqualTo(java.util.Optional.of(before));
        assertThat(people.nobody().withCookie("hearth", before).get("/you").status())
                .isEqualTo(302);
    }

    @Test
    void whoSignedInThereThisMorningHasNotShownItNow() {
        PROVIDER.signedInAt = Instant.now().minus(Duration.ofHours(3));
        var visitor = people.nobody();
        visitor.get(back(visitor, OPEN));
        assertThat(visitor.get("/you").status()).isEqualTo(200);
        assertThat(visitor.get("/you/address").status()).isEqualTo(302);
        PROVIDER.signedInAt = Instant.now();
        var again = visitor.open("/you/address").one("main a[href*=again]").attr("href");
        visitor.get(back(visitor, again));
        assertThat(visitor.get("/you/address").status()).isEqualTo(200);
    }

    @Test
    void anOrganisationThatIsDownKeepsNothingElseFromWorking() {
        assertThat(people.nobody().get("/sign-in").body()).contains("Nobody home", "Municipality");
        var down = people.nobody().get(DOWN);
        assertThat(down.status()).isEqualTo(503);
        assertThat(down.body()).contains("Nobody home cannot be reached");
        assertThat(people.nobody().get("/sign-in/with/7").status()).isEqualTo(404);
    }

    @Test
    void nothingOfWhatTheySayIsKeptOrLogged(CapturedOutput output) {
        var visitor = people.nobody();
        var back = back(visitor, OPEN);
        visitor.get(back);
        visitor.get(back);
        assertThat(visitor.get("/you").status()).isEqualTo(200);
        var code = back.replaceFirst(".*code=([^&]*).*", "$1");
        assertThat(output.getAll()).doesNotContain(subject, "Canary", code);
        assertThat(rows.dump())
                .noneMatch(row -> row.text().contains(subject) || row.text().contains("Canary"));
    }

    private void link(Visitor owner) {
        var leaving = owner.post("/you/ways-in/0/link", Map.of());
        assertThat(leaving.status()).isEqualTo(200);
        var linked = owner.get(back(owner, leaving.one("main a.button").attr("href")));
        assertThat(linked.location()).hasValue("/you/ways-in");
        assertThat(owner.get("/you/ways-in").all("main ul.list li")).isNotEmpty();
    }

    /** Where the organisation is asked. */
    private static String start(Visitor visitor, String path) {
        var asked = visitor.get(path);
        assertThat(asked.header("Location")).startsWith(PROVIDER.issuer());
        return asked.location().orElseThrow();
    }

    /** What it sends the browser back with. */
    private static String answer(Visitor person, String asked) {
        var answer = person.get(asked);
        assertThat(answer.header("Location")).startsWith(AttackerTest.ADDRESS);
        return answer.location().orElseThrow();
    }

    private String back(Visitor visitor, String path) {
        return answer(PROVIDER.person(subject), start(visitor, path));
    }

    private static void assertRefused(Visitor visitor, Answer answer) {
        assertThat(answer.location()).hasValue("/sign-in/not-known");
        assertThat(visitor.get("/you").status()).isEqualTo(302);
    }
}
