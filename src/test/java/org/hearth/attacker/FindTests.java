package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearth.cast.Cast;
import org.hearth.forum.Moderation;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Searching finds what one may read, and tells nothing of what one may not. */
@AttackerTest
class FindTests {

    private static final String RARE = "quixotically";

    @Autowired
    People people;

    @Autowired
    Moderation moderation;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Rows rows;

    private Circle circle;

    @BeforeEach
    void aGroup() {
        circle = people.gather(Cast.LONG_NIGHTS);
    }

    private Answer find(Cast.Player player, Map<String, String> fields) {
        var visitor = circle.visitor(player);
        return visitor.follow(visitor.post(circle.path() + "/find", fields));
    }

    private List<String> found(Cast.Player player, String words) {
        return find(player, Map.of("words", words)).all(".hit").stream()
                .map(hit -> hit.text())
                .toList();
    }

    private PostId first(ThreadId thread) {
        return PostId.valueOf(circle.postPath(thread).replaceFirst(".*/", ""));
    }

    private void deed(Runnable deed) {
        new TransactionTemplate(transactions).executeWithoutResult(begun -> deed.run());
    }

    @Test
    void findsWordsStemsTitlesAndSlipsOfTheHand() {
        circle.thread(Cast.MEI, "Walking at dawn", "I could not sleep, and the curtains moved.");
        for (var words : List.of("sleep", "SLEEPING", "curtain", "sleep curtains", "slep", "curtians", "curtainz")) {
            assertThat(found(Cast.AMIR, words)).as(words).hasSize(1);
        }
        assertThat(find(Cast.AMIR, Map.of("words", "slept curtains moving")).all(".hit"))
                .isEmpty();
        assertThat(find(Cast.AMIR, Map.of("words", "sleeping")).one(".hit mark").text())
                .isEqualTo("sleep");
        assertThat(find(Cast.AMIR, Map.of("words", "and the")).all(".hit")).isEmpty();
    }

    @Test
    void aClosedThreadIsFoundByItsReadersAlone() {
        var beginner = circle.visitor(Cast.MEI);
        var friend = circle.viewer(Cast.AMIR).persona().text();
        var made = beginner.post(circle.path() + "/me/circles", Map.of("called", "Close"));
        beginner.post(made.location().orElseThrow(), Map.of("called", "Close", "member", friend, "agreed", "yes"));
        beginner.post(
                circle.path() + "/threads",
                Map.of("title", RARE, "body", RARE, "audience", "closed", "reader", friend));
        assertThat(found(Cast.AMIR, RARE)).hasSize(1);
        assertThat(found(Cast.MEI, RARE)).hasSize(1);
        for (var other : List.of(Cast.SOLVEIG, Cast.TOVE)) {
            assertSameAsNothing(other, RARE, "quixoticallx", "perplexingly", "perplexinglx");
            assertThat(like(other, RARE)).doesNotContain(RARE);
        }
        assertThat(like(Cast.AMIR, RARE)).contains(RARE);
        var thread = beginner.get(circle.path() + "/threads")
                .one(".thread a")
                .attr("href")
                .replaceFirst(".*/", "");
        assertThat(circle.visitor(Cast.TOVE)
                        .get(circle.path() + "/find?thread=" + thread)
                        .status())
                .isEqualTo(404);
    }

    private String like(Cast.Player player, String title) {
        return circle.visitor(player)
                .post(circle.path() + "/find/like", Map.of("title", title))
                .body();
    }

    /** What is there and may not be read, and one slip beside it, as what is not there. */
    private void assertSameAsNothing(
            Cast.Player player, String there, String near, String nowhere, String nearNowhere) {
        assertThat(essence(player, there)).isEqualTo(essence(player, nowhere));
        assertThat(essence(player, near)).isEqualTo(essence(player, nearNowhere));
    }

    private String essence(Cast.Player player, String words) {
        var answer = find(player, Map.of("words", words));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.all(".hit")).isEmpty();
        return answer.one("main").text();
    }

    @Test
    void whatIsHeldHiddenOrTakenBackIsNotFoundByOthers() {
        var held = circle.thread(Cast.MEI, "One", RARE);
        deed(() -> moderation.hold(circle.viewer(Cast.TOVE), first(held)));
        assertThat(found(Cast.AMIR, RARE)).isEmpty();
        assertThat(found(Cast.MEI, RARE)).hasSize(1);
        deed(() -> moderation.approve(circle.viewer(Cast.TOVE), first(held)));
        assertThat(found(Cast.AMIR, RARE)).hasSize(1);
        deed(() -> moderation.hide(circle.viewer(Cast.TOVE), first(held), "A reason"));
        assertThat(found(Cast.AMIR, RARE)).isEmpty();
        deed(() -> moderation.show(circle.viewer(Cast.TOVE), first(held)));
        circle.visitor(Cast.MEI).post(circle.postPath(held) + "/taking-back", Map.of());
        assertThat(found(Cast.AMIR, RARE)).isEmpty();
        assertThat(found(Cast.MEI, RARE)).isEmpty();
    }

    @Test
    void whatWasEditedIsFoundByItsNewWordsAlone() {
        var thread = circle.thread(Cast.MEI, "One", RARE);
        circle.visitor(Cast.MEI).post(circle.postPath(thread) + "/edit", Map.of("body", "Something bumblebee"));
        assertThat(found(Cast.AMIR, RARE)).isEmpty();
        assertThat(found(Cast.AMIR, "bumblebees")).hasSize(1);
    }

    @Test
    void aNoteIsShownInsteadOfThePassage() {
        circle.visitor(Cast.MEI)
                .post(
                        circle.path() + "/threads",
                        Map.of("title", "One", "body", RARE + " hard words", "note", "About a funeral"));
        assertThat(found(Cast.AMIR, RARE)).singleElement().asString().contains("About a funeral");
        assertThat(found(Cast.AMIR, RARE)).singleElement().asString().doesNotContain("hard words");
    }

    @Test
    void anotherGroupFindsNothingAndHasNoOthersAddresses() {
        circle.thread(Cast.MEI, "One", RARE);
        var other = people.gather(Cast.LONG_NIGHTS);
        var visitor = other.visitor(Cast.AMIR);
        var elsewhere = visitor.follow(visitor.post(other.path() + "/find", Map.of("words", RARE)));
        assertThat(elsewhere.all(".hit")).isEmpty();
        var address = visitor.post(circle.path() + "/find", Map.of("words", RARE))
                .location()
                .orElseThrow();
        assertThat(address).doesNotContain(RARE);
        assertThat(visitor.get(address).all(".hit")).hasSize(1);
        assertThat(circle.visitor(Cast.TOVE).get(address).body()).doesNotContain(RARE);
        assertThat(visitor.get(address.replace(circle.path(), other.path())).body())
                .doesNotContain(RARE);
    }

    @Test
    void wordsAreNothingButWords() {
        circle.thread(Cast.MEI, "One", "Plain words about " + RARE);
        for (var words : List.of(
                "' or 1=1 --",
                "a' | !b & (c <-> d)",
                "!" + RARE,
                RARE + ":*",
                "\\",
                "\0",
                "%_",
                "\uD83D\uDD25",
                "{\"a\":1}",
                "x".repeat(5_000),
                "word ".repeat(500))) {
            assertThat(find(Cast.AMIR, Map.of("words", words)).status())
                    .as(words)
                    .isEqualTo(200);
        }
        assertThat(found(Cast.AMIR, "!" + RARE + ":* & '")).hasSize(1);
        assertThat(found(Cast.AMIR, "<script>alert(1)</script>")).isEmpty();
        for (var address : List.of("q=x", "q=", "before=x", "q=x&since=never&mine=1")) {
            assertThat(circle.visitor(Cast.AMIR)
                            .get(circle.path() + "/find?" + address)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void narrowsToOnesOwnAndToOneThread() {
        var mine = circle.thread(Cast.MEI, "One", "A lantern");
        circle.thread(Cast.AMIR, "Two", "Another lantern");
        assertThat(found(Cast.MEI, "lanterns")).hasSize(2);
        assertThat(find(Cast.MEI, Map.of("words", "lantern", "mine", "yes")).all(".hit"))
                .hasSize(1);
        assertThat(find(Cast.TOVE, Map.of("words", "lantern", "thread", mine.text()))
                        .all(".hit"))
                .hasSize(1);
        assertThat(find(Cast.TOVE, Map.of("words", "lantern", "since", "week")).all(".hit"))
                .hasSize(2);
    }

    @Test
    void goesOnWhereAPageEnds() {
        for (var number = 0; number < 25; number++) {
            circle.thread(Cast.MEI, "Number " + number, "A lighthouse");
        }
        var page = find(Cast.AMIR, Map.of("words", "lighthouse"));
        assertThat(page.all(".hit")).hasSize(20);
        var rest = circle.visitor(Cast.AMIR).get(page.one("a[rel=next]").attr("href"));
        assertThat(rest.all(".hit")).hasSize(5);
        assertThat(rest.all(".hit h3").getFirst().text()).isEqualTo("Number 4");
    }
}
