package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearth.cast.Cast;
import org.hearth.groups.GroupId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an outsider, or a search engine, must not learn from the directory. */
@AttackerTest
class DirectoryAttackTests {

    private static final String WORD = "Quenchlight";

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    JdbcClient database;

    /** Others crawl from the front page, and must find there what they made themselves. */
    @AfterEach
    void hideAgain() {
        database.sql("update support_group set visibility = 'HIDDEN' where visibility <> 'HIDDEN'")
                .update();
    }

    @Test
    void aHiddenGroupsPageIsThatOfAnIdThatNamesNothing() {
        var hidden = group("HIDDEN");
        var shown = group("LISTED");
        var nobody = people.nobody();
        assertThat(nobody.get(page(shown)).status()).isEqualTo(200);
        var there = nobody.get(page(hidden));
        var nowhere = nobody.get(page(GroupId.random()));
        assertThat(there.status()).isEqualTo(404);
        assertThat(there.essence()).isEqualTo(nowhere.essence());
        assertThat(there.headers().map().keySet())
                .isEqualTo(nowhere.headers().map().keySet());
    }

    @Test
    void notEvenItsOwnPeopleAreToldThatItIsHidden() {
        var circle = people.gather(Cast.LONG_NIGHTS);
        var member = circle.visitor(Cast.AMIR);
        assertThat(member.get(page(circle.group())).essence())
                .isEqualTo(member.get(page(GroupId.random())).essence());
    }

    @Test
    void aHiddenGroupChangesNoByteOfAnyList() {
        group("LISTED");
        var nobody = people.nobody();
        var before = pages(nobody);
        var hidden = group("HIDDEN");
        database.sql("update support_group set needs = '{%s}', times = '{NIGHT}', language = 'ar' where id = :id"
                        .formatted(WORD))
                .param("id", hidden.value())
                .update();
        assertThat(pages(nobody)).isEqualTo(before);
        assertThat(rows.dump().stream().filter(row -> row.table().equals("listing")))
                .noneMatch(row -> row.text().contains(hidden.value().toString()));
    }

    @Test
    void aPageThatEndedAtAGroupNowHiddenGoesOnAsAfterNothing() {
        group("LISTED");
        var last = group("LISTED");
        hide(last);
        var nobody = people.nobody();
        var after = "/directory?step=0&after=";
        assertThat(essence(nobody.get(after + last.text())))
                .isEqualTo(essence(nobody.get(after + GroupId.random().text())));
    }

    @Test
    void hidingIsAtOnceAndEverywhere() {
        var group = group("SEARCHABLE");
        var nobody = people.nobody();
        var places = List.of(page(group), "/sitemap.xml", "/robots.txt", "/directory");
        for (var place : places) {
            assertThat(nobody.get(place).body()).as(place).contains(group.text());
        }
        hide(group);
        for (var place : places.subList(1, places.size())) {
            assertThat(nobody.get(place).body()).as(place).doesNotContain(group.text());
        }
        assertThat(nobody.get(page(group)).status()).isEqualTo(404);
    }

    @Test
    void searchEnginesAreToldOnlyOfGroupsThatWishIt() {
        var listed = group("LISTED");
        var searchable = group("SEARCHABLE");
        var nobody = people.nobody();
        for (var file : List.of("/sitemap.xml", "/robots.txt")) {
            assertThat(nobody.get(file).body())
                    .as(file)
                    .contains(searchable.text())
                    .doesNotContain(listed.text());
        }
        var open = nobody.get(page(searchable));
        assertThat(open.all("meta[name=robots]")).isEmpty();
        assertThat(open.one("link[rel=canonical]").attr("href")).isEqualTo(AttackerTest.ADDRESS + page(searchable));
        assertThat(open.one("script[type=application/ld+json]").data()).contains("schema.org", WORD);
        var shy = nobody.get(page(listed));
        assertThat(shy.one("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(shy.all("script[type=application/ld+json], link[rel=canonical]"))
                .isEmpty();
        assertThat(shy.page().title()).as("what a browser's history keeps").doesNotContain(WORD);
    }

    @Test
    void noOtherPageIsForSearchEngines() {
        group("LISTED");
        for (var page : new Crawl(people.nobody())
                .from("/", "/directory", "/sign-in", "/help-now", "/about-privacy", "/nothing", "/pancakes")) {
            assertThat(page.one("meta[name=robots]").attr("content"))
                    .as(page.path())
                    .isEqualTo("noindex");
        }
    }

    @Test
    void aGroupCannotBreakOutOfItsStructuredData() {
        var group = group("SEARCHABLE");
        database.sql("update support_group set purpose = :purpose where id = :id")
                .param("purpose", "</script><script>alert(1)</script><!-- <script> &amp; \"}")
                .param("id", group.value())
                .update();
        var page = people.nobody().get(page(group));
        assertThat(page.all("script:not([src])")).hasSize(1);
        assertThat(page.one("script[type=application/ld+json]").data()).doesNotContain("<", ">");
    }

    @Test
    void whatIsLookedForStandsInNoAddress() {
        var nobody = people.nobody();
        var answer = nobody.post("/directory", Map.of("words", "Suicide loss", "need", "grief", "format", "CAFE"));
        var address = answer.location().orElseThrow();
        assertThat(address)
                .contains("format=CAFE")
                .doesNotContainIgnoringCase("suicide")
                .doesNotContain("grief");
        var page = nobody.get(address.replace("#groups", ""));
        assertThat(page.one("#words").attr("value")).isEqualTo("Suicide loss");
        for (var link : page.all("[href]")) {
            assertThat(link.attr("href")).doesNotContainIgnoringCase("suicide").doesNotContain("grief");
        }
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void anAddressFromAnotherDayTellsNothingOfIt() {
        var clock = (MovableClock) people.clock;
        var nobody = people.nobody();
        var address = nobody.post("/directory", Map.of("words", "Suicide loss"))
                .location()
                .orElseThrow()
                .replace("#groups", "");
        clock.move(java.time.Duration.ofHours(25));
        try {
            assertThat(nobody.get(address).body()).doesNotContain("Suicide loss");
        } finally {
            clock.putBack();
        }
        assertThat(nobody.get(address.substring(0, address.length() - 3) + "abc")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void noCountOfGroupsOrPeopleStandsOnAnyOfThesePages() {
        var circle = people.gather(Cast.LONG_NIGHTS);
        show(circle.group(), "LISTED");
        var nobody = people.nobody();
        var page = nobody.get(page(circle.group())).page().select("article").text();
        for (var part : Cast.LONG_NIGHTS.parts()) {
            assertThat(page).doesNotContain(part.pseudonym());
        }
        assertThat(page).doesNotContainPattern("\\d");
        assertThat(nobody.get("/directory").page().select("#groups").text()).doesNotContainPattern("\\d");
    }

    @Test
    void signsAreForThoseWhoLookAfterTheGroup() {
        var circle = people.gather(Cast.LONG_NIGHTS);
        var path = circle.path() + "/signs";
        assertThat(circle.visitor(Cast.TOVE).get(path).status()).isEqualTo(200);
        assertThat(circle.visitor(Cast.TOVE).get(circle.path()).body()).contains(path);
        assertThat(circle.visitor(Cast.AMIR).get(path).status()).isEqualTo(404);
        assertThat(circle.visitor(Cast.AMIR).get(circle.path()).body()).doesNotContain(path);
    }

    private List<String> pages(Visitor visitor) {
        return List.of(
                essence(visitor.get("/directory")),
                essence(visitor.get("/directory?need=" + WORD)),
                essence(visitor.get("/directory?language=ar&time=NIGHT")),
                visitor.get("/sitemap.xml").body(),
                visitor.get("/robots.txt").body());
    }

    /** Sealed words differ each time, though they say the same. */
    private static String essence(Answer answer) {
        return answer.essence().replaceAll("for=[\\w-]+", "");
    }

    private static String page(GroupId group) {
        return "/directory/" + group.text();
    }

    private GroupId group(String visibility) {
        var group = people.founding.found(WORD, "Purpose.", "Be kind.", org.hearth.web.Language.ENGLISH);
        show(group, visibility);
        return group;
    }

    private void hide(GroupId group) {
        show(group, "HIDDEN");
    }

    private void show(GroupId group, String visibility) {
        database.sql("update support_group set visibility = :visibility where id = :id")
                .param("visibility", visibility)
                .param("id", group.value())
                .update();
    }
}
