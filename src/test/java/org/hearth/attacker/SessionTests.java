package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.hearth.cast.Cast;
import org.hearth.web.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Browsers somebody left signed in, or lost, or never had. */
@AttackerTest
class SessionTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void aBrowserLeftElsewhereIsEndedFromHere() {
        var account = somebody();
        var here = people.signedIn(account);
        var elsewhere = people.signedIn(account);
        assertThat(here.get("/you/sessions").all("main li")).hasSize(2);
        here.submit(here.get("/you/sessions"), here.get("/you/sessions").one("form[action$=/end]"), Map.of());
        assertThat(elsewhere.get("/you").status()).isEqualTo(302);
        assertThat(here.get("/you").status()).isEqualTo(200);
    }

    @Test
    void allOthersEndAtOnceAndOneStays() {
        var account = somebody();
        var here = people.signedIn(account);
        var others = java.util.List.of(people.signedIn(account), people.signedIn(account));
        here.post("/you/sessions/others/end", Map.of());
        assertThat(others).allMatch(other -> other.get("/you").status() == 302);
        assertThat(here.get("/you/sessions").all("main li")).hasSize(1);
    }

    @Test
    void anotherAccountsSessionCannotBeEnded() {
        var victim = people.signedIn(somebody());
        people.signedIn(somebody());
        var form = endFormOf(victim);
        var attacker = people.signedIn(somebody());
        attacker.post(form, Map.of());
        attacker.post("/you/sessions/others/end", Map.of());
        assertThat(victim.get("/you").status()).isEqualTo(200);
    }

    private String endFormOf(Visitor victim) {
        var place = database.sql("select primary_id from spring_session where session_id = :id")
                .param("id", decoded(victim).replaceFirst("\\..*", ""))
                .query(String.class)
                .single();
        return "/you/sessions/" + place.strip() + "/end";
    }

    @Test
    void endingCutsThePagesThatListen() throws Exception {
        var circle = people.gather(Cast.LONG_NIGHTS);
        var left = circle.visitor(Cast.AMIR);
        var thread = circle.thread(Cast.AMIR, "Here", "Written here");
        var lines = left.listen("/stream?topic=thread:" + thread.text());
        assertThat(lines.statusCode()).isEqualTo(200);
        var heard = Thread.ofVirtual().start(() -> lines.body().forEach(line -> {}));
        circle.visitor(Cast.AMIR).post("/you/sessions/others/end", Map.of());
        await().atMost(SOON).until(() -> !heard.isAlive());
        assertThat(left.listen("/stream?topic=thread:" + thread.text()).statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void whatStandsInTheDatabaseIsNoCookie() {
        var visitor = people.signedIn(somebody());
        assertThat(visitor.get("/you").status()).isEqualTo(200);
        var id = decoded(visitor).replaceFirst("\\..*", "");
        assertThat(database.sql("select count(*) from spring_session where session_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        for (var forged : new String[] {id, id + ".", id + "." + "A".repeat(43)}) {
            assertThat(people.nobody()
                            .withCookie("hearth", encoded(forged))
                            .get("/you")
                            .status())
                    .isEqualTo(302);
        }
        assertThat(people.nobody()
                        .withCookie("hearth", encoded(decoded(visitor)))
                        .get("/you")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aSessionEndsThirtyDaysAfterSigningInHoweverMuchItIsUsed() {
        var visitor = people.signedIn(somebody());
        clock.move(Duration.ofDays(29));
        assertThat(visitor.get("/you").status()).isEqualTo(200);
        clock.move(Duration.ofDays(1).plusSeconds(1));
        assertThat(visitor.get("/you").status()).isEqualTo(302);
    }

    @Test
    void neitherTheBrowsersOwnWordsNorItsNetworkAreKept() {
        var address = UUID.randomUUID() + "@example.org";
        var visitor = people.signedIn(people.account(address));
        var code = visitor.post("/you/recovery", Map.of())
                .one(".recovery-code strong")
                .text();
        var agent = "Mozilla/5.0 (Linux; Android 9; SM-G960F) AppleWebKit/537.36 Chrome/117.0.1 Mobile Safari/537.36";
        var phone = people.nobody();
        phone.post("/sign-in/recovery", Map.of("code", code), "User-Agent", agent);
        assertThat(phone.get("/you/sessions").body())
                .contains("Chrome on Android")
                .doesNotContain("SM-G960F", "117");
        var kept = database.sql("select encode(attribute_bytes, 'escape') from spring_session_attributes")
                .query(String.class)
                .list();
        assertThat(kept).contains("CHROME ANDROID").noneMatch(it -> it.contains("SM-G960F") || it.contains("203.0."));
    }

    private AccountId somebody() {
        return people.account(UUID.randomUUID() + "@example.org");
    }

    private static String decoded(Visitor visitor) {
        return new String(Base64.getDecoder().decode(visitor.cookie("hearth").orElseThrow()), StandardCharsets.UTF_8);
    }

    private static String encoded(String value) {
        return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }
}
