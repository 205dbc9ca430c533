package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Information that people act on: who may write it, that it says by whom and from what, and who learns who read or doubted it. */
@AttackerTest
class InformationTests {

    private static final String HOUSE = "/information";

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    private Circle circle;
    private Visitor leader;
    private Visitor member;
    private String shelf = "";

    @BeforeEach
    void aGroup() {
        circle = people.gather(Cast.LONG_NIGHTS);
        leader = circle.visitor(Cast.TOVE);
        member = circle.visitor(Cast.MEI);
        shelf = circle.path() + "/information";
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void aPageShowsWhoAnswersForItAndTheEightPrinciples() {
        var page = member.get(publish(leader, shelf, Map.of()));
        assertThat(page.body())
                .contains("<strong>words</strong>", "Has lain awake for years", "A book, 2020")
                .contains("Authority", "Supports, does not replace", "Privacy", "Sources and dates")
                .contains("Grounds", "Whom to ask", "Who pays", "Advertising")
                .contains("Nobody has looked at it again yet.");
        assertThat(page.one("dl.principles").text()).contains("Birch, Has lain awake for years");
    }

    @Test
    void whatACoordinatorSaysOnceStandsBelowEveryPage() {
        var coordinator = people.coordinator();
        coordinator.post("/coordination/principles", Map.of("financing", "The town pays, and has no say."));
        assertThat(member.get(publish(leader, shelf, Map.of())).body())
                .contains("The town pays, and has no say.")
                .contains("Hearth shows no advertising.");
        coordinator.post("/coordination/principles", Map.of());
        assertThat(coordinator.get("/coordination/audit").body()).contains("changed what holds for all information");
    }

    @Test
    void aDraftIsReadByNobodyElse() {
        var path =
                leader.post(shelf, Map.of("title", "Half a thought")).location().orElseThrow();
        assertThat(leader.get(path).body()).contains("This page is not published");
        assertThat(member.get(path).status()).isEqualTo(404);
        assertThat(member.get(shelf).body()).doesNotContain("Half a thought");
        assertThat(member.post(path + "/remarks", Map.of("words", "I see it")).status())
                .isEqualTo(404);
    }

    @Test
    void aNewerDraftIsNotReadUntilItIsPublished() {
        var path = publish(leader, shelf, Map.of());
        change(path, Map.of("body", "Not yet for others", "verb", "keep"));
        assertThat(member.get(path).body()).contains("Some").doesNotContain("Not yet for others");
        assertThat(leader.get(path + "/edit").body()).contains("Not yet for others");
        leader.post(path + "/taking-back", Map.of());
        assertThat(member.get(path).status()).isEqualTo(404);
    }

    @Test
    void nothingIsPublishedWithoutAuthorAndSourcesAndNothingTypedIsLost() {
        var answer = leader.post(shelf, page(Map.of("author", "", "sources", " ", "body", "Typed with care")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Nothing is lost").contains("Typed with care");
        assertThat(answer.page().select("[aria-invalid=true]").eachAttr("name"))
                .containsExactlyInAnyOrder("author", "sources");
        var noDay = leader.post(shelf, page(Map.of("due", "some day", "written", "2999-01-01")));
        assertThat(noDay.page().select("[aria-invalid=true]").eachAttr("name"))
                .containsExactlyInAnyOrder("due", "written");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        var path = publish(leader, shelf, Map.of());
        change(path, Map.of("body", "First hand"));
        var late = leader.post(path + "/edit", page(Map.of("basis", "1", "body", "Second hand")));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Somebody else has changed this page").contains("Second hand");
        assertThat(member.get(path).body()).contains("First hand");
    }

    @Test
    void everyVersionIsKeptWithWhoChangedWhat() {
        var path = publish(leader, shelf, Map.of());
        change(path, Map.of("sources", "Another book, 2021", "changed", "A newer source"));
        assertThat(leader.get(path + "/versions").page().text())
                .contains("Version 1", "Version 2", "By Lantern.", "A newer source", "Changed: sources");
        assertThat(member.get(path + "/versions").status()).isEqualTo(404);
    }

    @Test
    void aPageThatWasToBeLookedAtAgainSaysSo() {
        var path = publish(
                leader,
                shelf,
                Map.of("due", LocalDate.now(ZoneOffset.UTC).plusDays(3).toString()));
        assertThat(member.get(path).body()).doesNotContain("nobody has done so yet");
        clock.move(Duration.ofDays(10));
        leader = circle.visitor(Cast.TOVE);
        assertThat(circle.visitor(Cast.MEI).get(path).body()).contains("nobody has done so yet");
        assertThat(leader.get(shelf).body()).contains("It is time to look at it again.");
        assertThat(leader.get("/today").body()).contains("to be looked at again");
        assertThat(circle.visitor(Cast.MEI).get("/today").body()).doesNotContain("Information to look after");
    }

    @Test
    void whoSaysThatSomethingIsWrongIsKnownToNobody() {
        var path = publish(leader, shelf, Map.of());
        assertThat(member.post(path + "/remarks", Map.of("words", " ")).status())
                .isEqualTo(422);
        var thanks = member.follow(member.post(path + "/remarks", Map.of("words", "It is 114, not 113")));
        assertThat(thanks.body()).contains("It has reached those who look after this page");
        assertThat(leader.get(path).body()).contains("It is 114, not 113").doesNotContain("Paper boat");
        assertThat(circle.visitor(Cast.AMIR).get(path).body()).doesNotContain("114");
        leader.submit(leader.get(path), leader.get(path).one("form[action$=removal]"), Map.of());
        assertThat(leader.get(path).body()).doesNotContain("It is 114");
    }

    @Test
    void markupAndAddressesOfAPageDoNothing() {
        var path = publish(
                leader,
                shelf,
                Map.of(
                        "body",
                        "<script>alert(1)</script> ![see](https://spy.example/x.png)",
                        "sources",
                        "<b>Book</b> javascript:1"));
        var answer = member.get(path);
        assertThat(answer.all("main script, main img, main b")).isEmpty();
        assertThat(answer.all("main .sources a")).isEmpty();
    }

    @Test
    void onlyTheGroupReadsItsPages() {
        var path = publish(leader, shelf, Map.of());
        var other = people.gather(Cast.AFTER);
        assertThat(people.signedIn(people.account("outsider@example.org"))
                        .get(path)
                        .status())
                .isEqualTo(404);
        assertThat(people.coordinator().get(path).status()).isEqualTo(404);
        assertThat(people.nobody().get(path).status()).isEqualTo(302);
        var article = path.replaceFirst(".*/", "");
        assertThat(other.visitor(Cast.TOVE)
                        .get(other.path() + "/information/" + article)
                        .status())
                .isEqualTo(404);
        assertThat(leader.get(HOUSE + "/" + article).status()).isEqualTo(404);
        assertThat(people.coordinator().get(HOUSE + "/" + article + "/edit").status())
                .isEqualTo(404);
    }

    @Test
    void pagesOfTheHouseAreReadByAllAndWrittenByCoordinators() {
        var path = publish(people.coordinator(), HOUSE, Map.of("title", "For the whole house"));
        assertThat(member.get(path).body()).contains("For the whole house");
        assertThat(member.get(shelf).body()).contains("For the whole house");
        assertThat(people.signedIn(people.account("outsider@example.org"))
                        .get(HOUSE)
                        .body())
                .contains("For the whole house");
        assertThat(people.nobody().get(path).status()).isEqualTo(302);
        for (var nobody : java.util.List.of(member, leader, people.formerCoordinator())) {
            assertThat(nobody.get(HOUSE + "/new").status()).isEqualTo(404);
            assertThat(nobody.post(HOUSE, page(Map.of())).status()).isEqualTo(404);
            assertThat(nobody.get(path + "/edit").status()).isEqualTo(404);
            assertThat(nobody.post(path + "/edit", page(Map.of("basis", "1"))).status())
                    .isEqualTo(404);
            assertThat(nobody.get(path + "/versions").status()).isEqualTo(404);
            assertThat(nobody.post(path + "/taking-back", Map.of()).status()).isEqualTo(404);
        }
        assertThat(people.coordinator().get("/coordination/audit").body())
                .contains("published an information page of the house")
                .contains("For the whole house");
    }

    private String publish(Visitor writer, String where, Map<String, String> other) {
        return writer.post(where, page(other)).location().orElseThrow();
    }

    private void change(String path, Map<String, String> other) {
        var fields = page(other);
        fields.put("basis", leader.get(path + "/edit").one("[name=basis]").attr("value"));
        assertThat(leader.post(path + "/edit", fields).status()).isEqualTo(302);
    }

    private static Map<String, String> page(Map<String, String> other) {
        var fields = new HashMap<>(Guided.PAGE);
        fields.putAll(other);
        return fields;
    }
}
