package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hearth.cast.Cast;
import org.hearth.desk.queue.Sweep;
import org.hearth.groups.Role;
import org.hearth.web.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Members learn what was done to theirs, and nobody else does; what is done twice at once is done once. */
@AttackerTest
class TheirsTests {

    @Autowired
    People people;

    @Autowired
    Sweep sweep;

    @Autowired
    Mailbag mailbag;

    @Autowired
    Outbox outbox;

    private Circle circle;
    private Bench bench;

    @BeforeEach
    void aThreadByMei() {
        circle = people.gather(Cast.LONG_NIGHTS);
        bench = new Bench(circle, circle.thread(Cast.MEI, "A quiet evening", "Is anybody awake"), sweep::look);
    }

    @Test
    void firstPostsAreSeenByAllAtOnceUnlessTheGroupAsksForIt() {
        bench.reply(Cast.AMIR, "My first words.");
        assertThat(bench.seenBy(Cast.MEI)).contains("My first words.");
    }

    @Test
    void aFirstPostWaitsKindlyUntilSomebodyHasReadIt() {
        readFirst();
        assertThat(bench.seenBy(Cast.AMIR)).contains("reads your first words here before the others do");
        bench.reply(Cast.AMIR, "My first words.");
        assertThat(bench.seenBy(Cast.MEI)).doesNotContain("My first words.").doesNotContain("Thank you for writing");
        assertThat(bench.seenBy(Cast.AMIR)).contains("My first words.").contains("Thank you for writing.");
        assertThat(bench.page()).contains("Held posts");
        var item = bench.item("My first words.");
        assertThat(bench.settle(item, "NOTHING").status())
                .as("nothing waits for ever because somebody was done with it")
                .isEqualTo(404);
        var form = item.one("form[action$=approve]");
        assertThat(circle.visitor(Cast.TOVE)
                        .post(
                                form.attr("action"),
                                Map.of("reason", form.select("[name=reason]").val()))
                        .status())
                .isEqualTo(302);
        assertThat(bench.seenBy(Cast.MEI)).contains("My first words.");
        assertThat(bench.page()).doesNotContain("Held posts").contains("New here");
        bench.reply(Cast.AMIR, "My second words.");
        assertThat(bench.seenBy(Cast.MEI)).contains("My second words.");
    }

    @Test
    void whatIsDeclinedIsKnownToItsAuthorAloneAndReadAgainWhenItIsChanged() {
        readFirst();
        bench.reply(Cast.AMIR, "Call me on 912 34 567.");
        bench.page();
        var post = bench.post("Call me on");
        bench.act(post, "decline", Map.of("reason", "It tells your number. You could leave it out."));
        assertThat(bench.page()).doesNotContain("Call me on");
        assertThat(bench.seenBy(Cast.MEI)).doesNotContain("912").doesNotContain("It tells your number");
        assertThat(bench.seenBy(Cast.AMIR)).contains("It tells your number").contains("/care#act-");
        bench.edit(Cast.AMIR, post, "Write to me here.");
        await().until(() -> bench.page().contains("Write to me here."));
        assertThat(bench.act(post, "approve", Map.of("reason", "Thank you.")).status())
                .isEqualTo(302);
        assertThat(bench.seenBy(Cast.MEI)).contains("Write to me here.");
    }

    @Test
    void whoeverChangesWhoIsReadFirstLooksAfterTheGroup() {
        assertThat(circle.visitor(Cast.MEI)
                        .post(circle.path() + "/desk/first", Map.of("posts", "3"))
                        .status())
                .isEqualTo(404);
        bench.reply(Cast.AMIR, "My first words.");
        assertThat(bench.seenBy(Cast.MEI)).contains("My first words.");
    }

    @Test
    void eachDeedIsToldToItsAuthorInTheThreadWithItsReasonAndByALetterThatTellsNothing() {
        bench.reply(Cast.AMIR, "Words that went astray.");
        outbox.awaitEmpty();
        var before = mailbag.to(Cast.AMIR.address()).size();
        bench.act(bench.post("went astray"), "split", Map.of("reason", "It deserves its own place.", "title", "Anew"));
        outbox.awaitEmpty();
        await().until(() -> mailbag.to(Cast.AMIR.address()).size() == before + 1);
        var letter = Mailbag.text(mailbag.to(Cast.AMIR.address()).getLast());
        assertThat(letter)
                .doesNotContain("own place")
                .doesNotContain("Long nights")
                .doesNotContain("post");
        var there = circle.visitor(Cast.AMIR).get(circle.path() + "/threads").all("main a").stream()
                .filter(link -> link.text().contains("Anew"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        assertThat(circle.visitor(Cast.AMIR).get(there).body()).contains("It deserves its own place.");
        assertThat(circle.visitor(Cast.MEI).get(there).body()).doesNotContain("It deserves its own place.");
    }

    @Test
    void whoIsAskedToPauseReadsWhyAndUntilWhenWhereTheyWouldWrite() {
        bench.reply(Cast.AMIR, "Once more the same.");
        bench.act(bench.post("Once more"), "pause", Map.of("reason", "Please rest a little.", "days", "3"));
        assertThat(bench.seenBy(Cast.AMIR)).contains("Please rest a little.").contains("You write again from");
        assertThat(bench.seenBy(Cast.MEI)).doesNotContain("Please rest a little.");
        bench.act(bench.post("Once more"), "lift", Map.of("reason", "Good to have you back."));
        assertThat(bench.seenBy(Cast.AMIR)).doesNotContain("Please rest a little.");
    }

    @Test
    void twoModeratorsAtOnceAndAFingerThatPressesTwiceDoItOnce() throws Exception {
        people.founding.admit(
                people.account("other@example.org"), circle.group(), Role.CO_FACILITATOR, "Other", new Picture(9));
        var other = people.signedIn(people.account("other@example.org"));
        bench.reply(Cast.AMIR, "Words that go too far.");
        bench.reply(Cast.SOLVEIG, "An answer to it.");
        for (var deed : java.util.List.of(
                Map.entry("hide", Map.of("reason", "It hurt.")),
                Map.entry("show", Map.of("reason", "It may stand.")),
                Map.entry("split", Map.of("reason", "It is another matter.", "title", "Another matter")),
                Map.entry("lock", Map.of("reason", "All is said.")),
                Map.entry("pause", Map.of("reason", "Rest a little.", "days", "3")))) {
            var post = postAnywhere("Words that go too far.");
            var answers = atOnce(
                    () -> bench.act(post, deed.getKey(), deed.getValue()).status(),
                    () -> bench.act(other, post, deed.getKey(), deed.getValue()).status());
            assertThat(answers.filter(status -> status == 302))
                    .as(deed.getKey())
                    .hasSize(1);
        }
        assertThat(circle.visitor(Cast.AMIR).get(circle.path() + "/care").all("section section.card"))
                .hasSize(5);
    }

    private String postAnywhere(String words) {
        return circle.visitor(Cast.AMIR).get(circle.path() + "/threads").all("main h2 a, main h3 a, main li a").stream()
                .flatMap(link -> circle.visitor(Cast.AMIR).get(link.attr("href")).all("#posts > li").stream())
                .filter(one -> one.select(".body").text().contains(words))
                .map(one -> one.id().substring("post-".length()))
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    private static <T> Stream<T> atOnce(Callable<T>... calls) throws Exception {
        try (var pool = Executors.newFixedThreadPool(calls.length)) {
            return pool.invokeAll(java.util.List.of(calls)).stream().map(one -> {
                try {
                    return one.get();
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            });
        }
    }

    private void readFirst() {
        assertThat(circle.visitor(Cast.TOVE)
                        .post(circle.path() + "/desk/first", Map.of("posts", "1"))
                        .status())
                .isEqualTo(302);
    }
}
