package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What no page of ours would send: never a failure of ours, never a way elsewhere. */
@AttackerTest
class OddRequestTests {

    @Autowired
    People people;

    private Circle circle;
    private Visitor member;

    @BeforeEach
    void aMember() {
        circle = people.gather(Cast.LONG_NIGHTS);
        member = circle.visitor(Cast.AMIR);
    }

    @Test
    void malformedIdsNameNothing() {
        for (var id :
                new String[] {"x", "1", "null", "-1", "AAAAAAAAAAAAAAAAAAAAA", "%F0%9F%94%A5", "%20", "'or'1'='1"}) {
            for (var path : new String[] {"/groups/", circle.path() + "/threads/", circle.path() + "/meetings/"}) {
                assertThat(member.get(path + id.replace("'", "%27")).status())
                        .as(path + id)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void pathsThatTrickAreRefused() {
        for (var path : new String[] {
            "/groups/%2e%2e/you",
            "/groups/..%2f..%2fyou",
            "/groups/x;a=b",
            "//today",
            "/%00",
            "/groups/%0d%0aSet-Cookie:a=b"
        }) {
            var answer = member.get(path);
            assertThat(answer.status()).as(path).isBetween(400, 404);
            assertThat(answer.header("Set-Cookie")).doesNotContain("a=b");
        }
    }

    @Test
    void aMethodThatARouteDoesNotKnowFindsNothing() {
        for (var method : new String[] {"PUT", "DELETE", "PATCH"}) {
            assertThat(member.send(method, "/today", Map.of(), "X-XSRF-TOKEN", member.csrf())
                            .status())
                    .as(method)
                    .isEqualTo(404);
        }
        assertThat(member.post("/today", Map.of()).status()).isEqualTo(404);
        assertThat(member.get("/language").status()).isEqualTo(404);
        assertThat(member.send("TRACE", "/today", Map.of()).status()).isBetween(400, 499);
    }

    @Test
    void aQueryAsLongAsABookIsRefusedWithoutAWordOnHowWeAreBuilt() {
        var answer = member.get("/help-now?country=" + "x".repeat(100_000));
        assertThat(answer.status()).isIn(400, 414, 431);
        assertThat(answer.body().toLowerCase(java.util.Locale.ROOT)).doesNotContain("tomcat", "exception", "apache");
        assertThat(member.get("/help-now?country=" + "x".repeat(4_000)).status())
                .isEqualTo(200);
    }

    @Test
    void parametersOfTheWrongKindAreNoFailureOfOurs() {
        for (var path : new String[] {
            "/mailbox/x", "/help-now?country=%FF", "/stream", "/stream?topic=", "/stream?topic=thread",
            "/stream?topic=none:x", "/stream?topic=thread:x", "/stream?topic=room:x", "/you?x=%00", "/sign-in?next=%FF"
        }) {
            assertThat(member.get(path).status()).as(path).isBetween(200, 404);
        }
        assertThat(member.postBare("/language?a=%FF", Map.of("_csrf", member.csrf()))
                        .status())
                .isEqualTo(400);
        assertThat(member.post("/language", Map.of()).status()).isEqualTo(400);
        assertThat(member.post("/you/passkeys/%25%25/removal", Map.of()).status())
                .isBetween(302, 404);
    }

    @Test
    void aMarkThatIsNoneIsNoFailureOfOurs() {
        var thread = circle.thread(Cast.AMIR, "A thread", "Words");
        var page = member.get(circle.threadPath(thread)).body();
        var mark = page.replaceFirst("(?s).*&(amp;)?at=([^\"]*)\".*", "$2");
        for (var garbage :
                new String[] {"", "x", mark.substring(0, 8), mark.substring(0, 8) + "x", mark + "9".repeat(30)}) {
            var query = "/stream?topic=thread:" + thread.text() + "&at=" + garbage;
            try (var lines = member.listen(query).body()) {
                assertThat(lines.limit(2)).as(garbage).isNotEmpty();
            }
            var asked = member.listen("/stream?topic=thread:" + thread.text(), "Last-Event-ID", garbage + ";x");
            assertThat(asked.statusCode()).isEqualTo(200);
            asked.body().close();
        }
    }

    @Test
    void cookiesThatAreGarbageAreForgiven() {
        for (var garbage : new String[] {"x", "%00", "..", "en_US;", "Europe%2FNowhere", "UTC+99", "a".repeat(2_000)}) {
            var visitor = circle.visitor(Cast.AMIR)
                    .withCookie("language", garbage.replace(";", ""))
                    .withCookie("zone", garbage.replace(";", ""))
                    .withCookie("XSRF-TOKEN", garbage.replace(";", ""));
            assertThat(visitor.get(circle.path() + "/meetings").status())
                    .as(garbage)
                    .isEqualTo(200);
            assertThat(people.nobody()
                            .withCookie("hearth", garbage.replace(";", ""))
                            .get("/today")
                            .status())
                    .as(garbage)
                    .isEqualTo(302);
        }
    }

    @Test
    void choosingALanguageLeadsNowhereElse() {
        for (var back : new String[] {
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "javascript:alert(1)",
            "/\n/evil.example",
            "/{x}"
        }) {
            var answer = member.post("/language", Map.of("language", "nb", "back", back));
            assertThat(answer.status()).as(back).isEqualTo(302);
            assertThat(answer.header("Location")).doesNotContain("evil", "javascript");
        }
        for (var next : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
            assertThat(people.nobody()
                            .get("/sign-in?next=" + next.replace("\\", "%5C"))
                            .body())
                    .doesNotContain("evil");
        }
    }

    @Test
    void aScriptsRequestOfSomebodySignedOutLeadsToSigningIn() {
        var nobody = people.nobody();
        var page = circle.path() + "/threads";
        var answer = nobody.get(page, "HX-Request", "true", "HX-Current-URL", "https://evil.example" + page);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("HX-Redirect")).isEqualTo("/sign-in?next=" + page);
        assertThat(nobody.get("/today", "HX-Request", "true", "HX-Current-URL", "https://evil.example//evil.example/x")
                        .header("HX-Redirect"))
                .isEqualTo("/sign-in?next=/today");
    }

    @Test
    void aPageThatIsNotThereSaysSoInThePagesOwnFrame() {
        for (var path : new String[] {"/nothing", "/assets/nothing.js", "/groups/new", "/error"}) {
            var answer = member.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.page().select("h1").text()).as(path).isEqualTo("There is nothing here");
        }
    }
}
