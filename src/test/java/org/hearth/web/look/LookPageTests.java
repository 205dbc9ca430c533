package org.hearth.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearth.attacker.Answer;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.Mailbag;
import org.hearth.attacker.People;
import org.hearth.attacker.Visitor;
import org.hearth.identity.QuietHours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Choosing how Hearth looks, before and after signing in, in one browser and the next. */
@AttackerTest
class LookPageTests {

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    QuietHours quietHours;

    @Autowired
    Clock clock;

    private final String address = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void anAccount() {
        people.account(address);
    }

    @Test
    void aStrangerChoosesAndReadsOnAtOnce() {
        var stranger = people.nobody();
        var answer = choose(stranger, Map.of("text", "150", "contrast", "more", "motion", "less", "words", "yes"));
        assertThat(answer.location()).contains("/look?kept=true&back=%2Fhelp-now");
        var html = stranger.get("/sign-in").page().select("html");
        assertThat(html.attr("data-text")).isEqualTo("150");
        assertThat(html.attr("data-contrast")).isEqualTo("more");
        assertThat(html.attr("data-motion")).isEqualTo("less");
        assertThat(html.attr("data-words")).isEqualTo("only");
        assertThat(html.hasAttr("data-typeface")).isFalse();
        assertThat(stranger.cookie("look")).hasValue("text-150.contrast.still.words.own.own-language");
    }

    @Test
    void theTypefaceIsFetchedByThoseWhoChoseIt() {
        var stranger = people.nobody();
        assertThat(stranger.get("/sign-in").page().select("link[as=font]")).isEmpty();
        choose(stranger, Map.of("typeface", "readable"));
        var fonts = stranger.get("/sign-in").page().select("link[as=font]").eachAttr("href");
        assertThat(fonts).hasSize(2).allMatch(href -> href.startsWith("/assets/fonts/"));
        var font = stranger.get(fonts.getFirst());
        assertThat(font.status()).isEqualTo(200);
        assertThat(font.headers().firstValue("content-type")).hasValue("font/woff2");
    }

    @Test
    void whatWasChosenBeforeIsKeptWithTheAccountAndComesToTheNextBrowser() {
        var first = people.nobody();
        choose(first, Map.of("text", "200", "language", "nb", "simple", "yes"));
        signIn(first);
        assertThat(first.cookie("look")).hasValue("text-200.simple");
        var second = people.nobody();
        signIn(second);
        assertThat(second.cookie("look")).hasValue("text-200.simple");
        assertThat(second.cookie("language")).hasValue("nb");
        assertThat(second.get("/today").page().title()).startsWith("I dag");
    }

    @Test
    void whatTheAccountKeepsWinsOverABrowserThatOnlyRemembers() {
        var first = people.nobody();
        signIn(first);
        choose(first, Map.of("contrast", "more"));
        var other = people.nobody().withCookie("look", "text-120");
        signIn(other);
        assertThat(other.cookie("look")).hasValue("contrast");
    }

    @Test
    void whatWasChosenHereSinceWinsOverTheAccount() {
        var first = people.nobody();
        signIn(first);
        choose(first, Map.of("contrast", "more"));
        var other = people.nobody();
        choose(other, Map.of("text", "120"));
        signIn(other);
        assertThat(other.cookie("look")).hasValue("text-120");
    }

    @Test
    void anotherLanguageAtTheFootLeavesTheLookThatTheAccountKeeps() {
        var first = people.nobody();
        signIn(first);
        choose(first, Map.of("contrast", "more", "language", "en"));
        var other = people.nobody();
        other.post("/language", Map.of("language", "nb", "back", "/sign-in"));
        signIn(other);
        assertThat(other.cookie("look")).hasValue("contrast");
        assertThat(other.cookie("language")).hasValue("nb");
    }

    @Test
    void quietHoursHoldForTheAccountAndNotForTheLinkToSignIn() {
        var browser = people.nobody().withCookie("zone", "UTC");
        var now = clock.instant().atZone(ZoneId.of("UTC"));
        var fields = hours(now.toLocalTime().minusHours(1), now.toLocalTime().plusHours(2));
        choose(browser, fields);
        signIn(browser);
        var end = quietHours.quietUntil(people.account(address), clock.instant());
        assertThat(end)
                .hasValueSatisfying(until -> assertThat(Duration.between(clock.instant(), until))
                        .isBetween(Duration.ofMinutes(118), Duration.ofHours(2)));
        signIn(people.nobody());
    }

    @Test
    void hoursThatAreNoneAreAskedAgainWithAllThatWasChosen() {
        var stranger = people.nobody();
        var fields = hours(LocalTime.of(9, 0), LocalTime.of(9, 0));
        fields.put("text", "150");
        var answer = choose(stranger, fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#quiet-error").text()).contains("two different times");
        assertThat(answer.page().select("input[name=text][value=150]").hasAttr("checked"))
                .isTrue();
        assertThat(answer.page().select("#from").val()).isEqualTo("09:00");
        assertThat(stranger.cookie("look")).isEmpty();
    }

    @Test
    void theWayBackLeadsNowhereElse() {
        var page = people.nobody().get("/look?back=https://evil.example/").page();
        assertThat(page.select("a[href*=evil]")).isEmpty();
    }

    private static Map<String, String> hours(LocalTime from, LocalTime until) {
        var fields = new HashMap<String, String>();
        fields.put("quiet", "yes");
        fields.put("from", "%02d:%02d".formatted(from.getHour(), from.getMinute()));
        fields.put("until", "%02d:%02d".formatted(until.getHour(), until.getMinute()));
        fields.put("day", "1,2,3,4,5,6,7");
        return fields;
    }

    private static Answer choose(Visitor visitor, Map<String, String> fields) {
        return visitor.fill(visitor.get("/look?back=/help-now"), "text", fields);
    }

    private void signIn(Visitor visitor) {
        var before = mail.to(address).size();
        visitor.fill(visitor.get("/sign-in"), "address", Map.of("address", address));
        var link = mail.linkPath(address, before + 1);
        visitor.fill(visitor.get(link), "token", Map.of());
        assertThat(visitor.get("/today").status()).isEqualTo(200);
    }
}
