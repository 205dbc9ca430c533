package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hearth.cast.Cast;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What every page tells beside its words: headers, addresses, numbers. */
@AttackerTest
class HeaderTests {

    private static final Pattern NUMBER = Pattern.compile("\\d{10,}");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Autowired
    People people;

    @Autowired
    OwnersWay owner;

    @Autowired
    Rows rows;

    private Circle circle;
    private List<Answer> pages;

    @BeforeEach
    void aCrawl() {
        circle = people.gather(Cast.LONG_NIGHTS);
        circle.thread(Cast.SOLVEIG, "The hour between three and four", "Everybody sleeps");
        circle.meeting();
        pages = new ArrayList<>(new Crawl(circle.visitor(Cast.TOVE)).from("/today", circle.path()));
        pages.addAll(new Crawl(people.nobody()).from("/sign-in", "/nothing", "/help-now", "/invitation/unknown"));
        pages.addAll(new Crawl(people.coordinator()).from("/groups", "/groups/new"));
        assertThat(pages).hasSizeGreaterThan(25);
    }

    @Test
    void everyPageForbidsWhatItDoesNotNeed() {
        for (var page : pages) {
            var policy = page.header("Content-Security-Policy");
            assertThat(policy)
                    .as(page.path())
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "http:", "https:", "*");
            assertThat(page.header("Referrer-Policy")).as(page.path()).isEqualTo("no-referrer");
            assertThat(page.header("X-Content-Type-Options")).as(page.path()).isEqualTo("nosniff");
            assertThat(page.header("Cross-Origin-Opener-Policy"))
                    .as(page.path())
                    .isEqualTo("same-origin");
        }
    }

    @Test
    void noPageIsKeptOrDated() {
        for (var page : pages) {
            assertThat(page.header("Cache-Control")).as(page.path()).contains("no-store");
            assertThat(page.header("ETag") + page.header("Last-Modified") + page.header("Server"))
                    .as(page.path())
                    .isEmpty();
        }
    }

    @Test
    void noPageAsksAnotherPlaceForAnythingOrRunsWordsOfItsOwn() {
        for (var page : pages) {
            for (var element : page.all("[src], link[href], use[href], form[action], [srcset], [style], [hx-get]")) {
                assertThat(element.hasAttr("style")).as(page.path()).isFalse();
                for (var place : places(element)) {
                    assertThat(place).as(page.path()).matches("(/[^/].*|/|data:,|#.*)");
                }
            }
            assertThat(
                            page.all(
                                    "script:not([src], [type=application/ld+json]), style, iframe, object, embed, base, meta[http-equiv]"))
                    .as(page.path())
                    .isEmpty();
            assertThat(page.all("*")).as(page.path()).noneMatch(HeaderTests::actsByItself);
        }
    }

    private static boolean actsByItself(Element element) {
        return element.attributes().asList().stream()
                .anyMatch(attribute -> attribute.getKey().startsWith("on"));
    }

    @Test
    void noAddressNamesAGroupATitleOrAPseudonym() {
        for (var page : pages) {
            for (var element : page.all("[href], [action], [src]")) {
                for (var place : places(element)) {
                    assertThat(place.toLowerCase(java.util.Locale.ROOT))
                            .as(page.path())
                            .doesNotContain("night", "hour", "lantern", "heron", "birch", "boat", "solveig", "tove");
                }
            }
        }
    }

    private static List<String> places(Element element) {
        return List.of("href", "src", "action", "srcset", "hx-get", "hx-post").stream()
                .filter(element::hasAttr)
                .map(element::attr)
                .filter(place -> !place.isEmpty())
                .toList();
    }

    @Test
    void noPageHoldsATimeInMillisecondsOrANumberThatCounts() {
        for (var page : pages) {
            for (var number : NUMBER.matcher(page.body().replaceAll("name=\"picture\" value=\"-?\\d+\"", ""))
                    .results()
                    .toList()) {
                assertThat(isNow(number.group()))
                        .as(page.path() + ": " + number.group())
                        .isFalse();
            }
            assertThat(page.body()).as(page.path()).doesNotContainPattern("\\d{4}-\\d\\d-\\d\\dT");
            for (var uuid : UUID_TEXT.matcher(page.body()).results().toList()) {
                assertThat(isTimed(UUID.fromString(uuid.group())))
                        .as(page.path())
                        .isFalse();
            }
        }
    }

    @Test
    void publicIdsCarryNoTimeAndNoOrder() {
        var ids = new ArrayList<UUID>();
        for (int made = 0; made < 40; made++) {
            var bytes = ByteBuffer.wrap(java.util.Base64.getUrlDecoder().decode(Route.nothing()));
            ids.add(new UUID(bytes.getLong(), bytes.getLong()));
        }
        assertThat(ids).doesNotHaveDuplicates().noneMatch(HeaderTests::isTimed);
        assertThat(ids).isNotEqualTo(ids.stream().sorted().toList());
    }

    /** Milliseconds or seconds since 1970 that lie within a day of now. */
    private static boolean isNow(String digits) {
        var day = Duration.ofDays(1).toMillis();
        var now = Instant.now().toEpochMilli();
        return List.of(1L, 1000L).stream()
                .anyMatch(unit -> digits.length() < 18 && Math.abs(Long.parseLong(digits) * unit - now) < day);
    }

    /** As UUIDs of version 7: milliseconds in front. */
    private static boolean isTimed(UUID id) {
        return Math.abs((id.getMostSignificantBits() >>> 16) - Instant.now().toEpochMilli())
                < Duration.ofDays(1).toMillis();
    }

    @Test
    void theNumberOfAnAccountNeverLeavesTheServer() {
        owner.run("select setval('account_id_seq', 640000000 + nextval('account_id_seq') * 1000)");
        var account = people.account(UUID.randomUUID() + "@example.org");
        var visitor = people.signedIn(account);
        var options = visitor.post("/webauthn/register/options", Map.of());
        assertThat(options.body()).contains("challenge").doesNotContain("" + account.value());
        for (var page : new Crawl(visitor).from("/today", "/you", "/groups")) {
            assertThat(page.body()).as(page.path()).doesNotContain("" + account.value());
        }
    }

    @Test
    void theRulesOfThisTestNoticeWhatTheyLookFor() {
        assertThat(isNow("" + System.currentTimeMillis())).isTrue();
        assertThat(isNow("" + System.currentTimeMillis() / 1000)).isTrue();
        assertThat(isTimed(new UUID(System.currentTimeMillis() << 16 | 0x7000, 1)))
                .isTrue();
    }

    @Test
    void noGetChangesARow() {
        var coordinator = people.coordinator();
        var facilitator = circle.visitor(Cast.TOVE);
        // something scheduled may happen once beside a crawl, but not beside each
        var changed = new HashSet<>(rows.tables());
        for (int crawl = 0; crawl < 3; crawl++) {
            var before = rows.versions();
            new Crawl(facilitator).from("/today", circle.path());
            new Crawl(people.nobody())
                    .from("/sign-in", "/invitation/unknown", "/setup/unknown", "/sign-in/link/unknown");
            new Crawl(coordinator).from("/groups", "/groups/new", "/you");
            var after = rows.versions();
            changed.removeIf(table -> Objects.equals(after.get(table), before.get(table)));
        }
        assertThat(changed).isEmpty();
        var before = rows.versions();
        circle.visitor(Cast.AMIR).post(circle.path() + "/threads", Map.of("title", "A", "body", "B"));
        assertThat(rows.versions()).as("a post is noticed").isNotEqualTo(before);
    }
}
