package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hearth.cast.Cast;
import org.hearth.forum.Moderation;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Support with one tap: the writer learns who, nobody learns how many. */
@AttackerTest
class SupportTests {

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    Moderation moderation;

    @Autowired
    TransactionTemplate transactions;

    private Circle circle;
    private ThreadId thread;
    private String post = "";

    @BeforeEach
    void aHardPost() {
        circle = people.gather(Cast.LONG_NIGHTS);
        thread = circle.thread(Cast.MEI, "A thread", "It was a hard day");
        post = circle.postPath(thread).replaceFirst(".*/", "");
    }

    @Test
    void theWriterReadsWhoAndOthersReadThatSomebodyIs() {
        assertThat(give(Cast.AMIR, "with_you").status()).isEqualTo(302);
        give(Cast.SOLVEIG, "with_you");
        assertThat(signs(Cast.MEI)).contains("With you").contains(name(Cast.AMIR), name(Cast.SOLVEIG));
        assertThat(signs(Cast.TOVE)).isEqualTo("With you");
        assertThat(signs(Cast.AMIR)).isEqualTo("With you");
        assertThat(pressed(Cast.AMIR)).isEqualTo("With you");
        assertThat(pressed(Cast.TOVE)).isEmpty();
    }

    @Test
    void aSecondTapTakesItBack() {
        give(Cast.AMIR, "strength");
        give(Cast.AMIR, "strength");
        assertThat(signs(Cast.MEI)).isEmpty();
        assertThat(pressed(Cast.AMIR)).isEmpty();
    }

    @Test
    void tappedByManyAtOnceItIsARowEach() {
        var tapping = IntStream.range(0, 4)
                .mapToObj(each -> CompletableFuture.runAsync(() -> give(Cast.AMIR, "me_too")))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(tapping).join();
        assertThat(signs(Cast.TOVE)).isIn("", "Me too");
    }

    @Test
    void nobodySupportsThemselvesOrWhatTheyCannotRead() {
        assertThat(give(Cast.MEI, "with_you").status()).isEqualTo(404);
        assertThat(give(Cast.AMIR, "down_vote").status()).isEqualTo(404);
        assertThat(tap(Cast.AMIR, "x").status()).isEqualTo(404);
        assertThat(tap(Cast.AMIR, PostId.random().text() + " with_you").status())
                .isEqualTo(404);
        var other = circle.thread(Cast.TOVE, "Another", "Words");
        var there = circle.postPath(other).replaceFirst(".*/", "");
        assertThat(tap(Cast.AMIR, there + " with_you").status()).isEqualTo(404);
    }

    @Test
    void whatIsHiddenOrTakenBackIsNotAnsweredAndItsSignsAreGone() {
        give(Cast.AMIR, "thank_you");
        deed(() -> moderation.hide(circle.viewer(Cast.TOVE), PostId.valueOf(post), "Kindly."));
        assertThat(give(Cast.SOLVEIG, "thank_you").status()).isEqualTo(404);
        assertThat(page(Cast.SOLVEIG).all(".signs-of")).isEmpty();
        deed(() -> moderation.show(circle.viewer(Cast.TOVE), PostId.valueOf(post)));
        assertThat(signs(Cast.SOLVEIG)).isEqualTo("Thank you");
        circle.visitor(Cast.MEI).post(circle.path() + "/posts/" + post + "/taking-back", Map.of());
        assertThat(give(Cast.SOLVEIG, "thank_you").status()).isEqualTo(404);
        assertThat(rows.dump().stream()
                        .filter(row ->
                                row.table().equals("support") && row.text().contains(uuid())))
                .isEmpty();
    }

    @Test
    void withScriptTheAnswerIsTheTwoPartsThatChanged() {
        var answer = circle.visitor(Cast.AMIR).post(support(), Map.of("to", post + " with_you"), "HX-Request", "true");
        assertThat(answer.all("hx-partial")).hasSize(2);
        assertThat(answer.one("button[aria-pressed=true]").text()).isEqualTo("With you");
    }

    private void deed(Runnable deed) {
        transactions.executeWithoutResult(step -> deed.run());
    }

    private String uuid() {
        return PostId.valueOf(post).value().toString();
    }

    private Answer give(Cast.Player player, String kind) {
        return tap(player, post + " " + kind);
    }

    private Answer tap(Cast.Player player, String to) {
        return circle.visitor(player).post(support(), Map.of("to", to));
    }

    private String support() {
        return circle.threadPath(thread) + "/support";
    }

    private Answer page(Cast.Player player) {
        return circle.visitor(player).get(circle.threadPath(thread));
    }

    private String signs(Cast.Player player) {
        return page(player).one(".signs-of").text();
    }

    private String pressed(Cast.Player player) {
        return page(player).page().select("#posts button[aria-pressed=true]").text();
    }

    private String name(Cast.Player player) {
        return Cast.LONG_NIGHTS.parts().stream()
                .filter(part -> part.player().equals(player))
                .findFirst()
                .orElseThrow()
                .pseudonym();
    }
}
