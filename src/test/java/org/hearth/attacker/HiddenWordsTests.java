package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hearth.cast.Cast;
import org.hearth.desk.queue.Sweep;
import org.hearth.forum.post.Posts;
import org.hearth.forum.post.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was hidden, held or moved away comes out nowhere else, and what comes late is read all the same. */
@AttackerTest
class HiddenWordsTests {

    private static final String WORDS = "Zebrafinch words that went too far.";

    @Autowired
    People people;

    @Autowired
    Sweep sweep;

    @Autowired
    Posts posts;

    @Autowired
    MovableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private Circle circle;
    private Bench bench;

    @BeforeEach
    void aPost() {
        circle = people.gather(Cast.LONG_NIGHTS);
        bench = new Bench(circle, circle.thread(Cast.MEI, "A quiet evening", "Is anybody awake"), sweep::look);
        bench.reply(Cast.AMIR, WORDS);
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void hiddenAndHeldWordsAreInNoSearchNoListNoQuoteAndNotOnToday() {
        for (var kind : List.of("hide", "hold")) {
            var post = bench.post(WORDS);
            assertThat(bench.act(post, kind, Map.of("reason", "It hurt somebody."))
                            .status())
                    .isEqualTo(302);
            var other = circle.visitor(Cast.MEI);
            for (var page : List.of(
                    circle.path() + "/find?words=zebrafinch",
                    circle.path() + "/find?by="
                            + circle.viewer(Cast.AMIR).persona().text(),
                    circle.path() + "/threads",
                    "/today")) {
                assertThat(other.get(page).body()).as(kind + page).doesNotContain("Zebrafinch");
            }
            var thread = bench.threadPath();
            assertThat(other.get(thread).body()).doesNotContain("Zebrafinch");
            assertThat(other.get(thread + "?quote=" + post).body()).as(kind).doesNotContain("Zebrafinch");
            assertThat(other.post(thread + "/posts", Map.of("body", "An answer to it.", "quote", post))
                            .body())
                    .doesNotContain("Zebrafinch");
            assertThat(other.get(thread).body()).doesNotContain("Zebrafinch");
            bench.act(post, kind.equals("hide") ? "show" : "approve", Map.of("reason", "It may stand."));
        }
        assertThat(bench.seenBy(Cast.MEI)).contains("Zebrafinch");
    }

    @Test
    void anEditedPostThatWasQuotedBeforeItWasHiddenIsNotReadInTheQuotation() {
        var post = bench.post(WORDS);
        circle.visitor(Cast.SOLVEIG)
                .post(bench.threadPath() + "/posts", Map.of("body", "I see it otherwise.", "quote", post));
        assertThat(bench.seenBy(Cast.MEI)).contains("Zebrafinch");
        bench.act(post, "hide", Map.of("reason", "It hurt somebody."));
        assertThat(bench.seenBy(Cast.MEI)).contains("I see it otherwise.").doesNotContain("Zebrafinch");
        assertThat(bench.edit(Cast.AMIR, post, "Zebrafinch words, anew.").status())
                .isEqualTo(302);
        assertThat(bench.seenBy(Cast.MEI)).doesNotContain("Zebrafinch");
    }

    @Test
    void aPostCannotBeMovedToWhereOthersReadIt() {
        var closed = circle.visitor(Cast.MEI)
                .post(
                        circle.path() + "/threads",
                        Map.of(
                                "title",
                                "For two",
                                "body",
                                "Only we two.",
                                "audience",
                                "closed",
                                "readers",
                                circle.viewer(Cast.SOLVEIG).persona().text()));
        var there = closed.location().orElse("").replaceFirst(".*/threads/([^?#]*).*", "$1");
        var post = bench.post(WORDS);
        assertThat(bench.act(post, "move", Map.of("reason", "There.", "there", there))
                        .status())
                .isBetween(400, 499);
        assertThat(bench.act(post, "move", Map.of("reason", "There.", "there", Route.nothing()))
                        .status())
                .isEqualTo(404);
        assertThat(bench.seenBy(Cast.MEI)).contains("Zebrafinch");
    }

    @Test
    void whatSplitsOffWithAHeldPostFirstIsNoThreadForOthers() {
        bench.reply(Cast.SOLVEIG, "An answer to it.");
        var post = bench.post(WORDS);
        bench.act(post, "hold", Map.of("reason", "Let us look."));
        bench.act(post, "split", Map.of("reason", "Another matter.", "title", "Zebrafinches apart"));
        assertThat(circle.visitor(Cast.MEI).get(circle.path() + "/threads").body())
                .doesNotContain("Zebrafinches apart");
        assertThat(bench.act(post, "approve", Map.of("reason", "All can read it."))
                        .status())
                .isEqualTo(302);
        assertThat(circle.visitor(Cast.MEI).get(circle.path() + "/threads").body())
                .contains("Zebrafinches apart");
    }

    @Test
    void aPostThatWasLongOnItsWayIsReadThoughYoungerOnesWereReadBefore() throws Exception {
        var elsewhere = circle.thread(Cast.SOLVEIG, "Elsewhere", "Another evening");
        bench.page();
        clock.move(java.time.Duration.ofSeconds(11));
        bench.page();
        var written = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var pool = Executors.newSingleThreadExecutor()) {
            var slow = pool.submit(() -> new TransactionTemplate(transactions).execute(status -> {
                posts.post(
                        circle.viewer(Cast.SOLVEIG), elsewhere, Writing.of("I am going to kill myself tonight.", null));
                written.countDown();
                try {
                    return go.await(30, TimeUnit.SECONDS);
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
            }));
            assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
            bench.reply(Cast.AMIR, "A younger post.");
            bench.page();
            go.countDown();
            assertThat(slow.get(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(bench.page()).contains("Somebody may be in danger");
        assertThat(bench.item("kill myself").body()).contains("just now");
    }
}
