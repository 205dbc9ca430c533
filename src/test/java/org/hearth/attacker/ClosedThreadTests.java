package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hearth.cast.Cast;
import org.hearth.forum.AudienceWouldChange;
import org.hearth.forum.Moderation;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A thread for chosen people is there for them and for nobody else, the facilitator included. */
@AttackerTest
class ClosedThreadTests {

    private static final String SECRET = "Only for Paper boat";

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    Moderation moderation;

    @Autowired
    TransactionTemplate transactions;

    private Circle circle;
    private Visitor beginner;
    private String path = "";
    private String post = "";

    @BeforeEach
    void aClosedThread() {
        circle = people.gather(Cast.LONG_NIGHTS);
        circle.thread(Cast.TOVE, "For all", "Open words");
        beginner = circle.visitor(Cast.MEI);
        know(Cast.AMIR);
        path = begin(Cast.AMIR).location().orElseThrow();
        post = beginner.get(path).one("#posts > li").id().substring("post-".length());
    }

    @AfterEach
    void theClockIsRight() {
        clock.putBack();
    }

    private void know(Cast.Player friend) {
        var made = beginner.post(circle.path() + "/me/circles", Map.of("called", "Close"));
        var known = Map.of("called", "Close", "member", id(friend), "agreed", "yes");
        assertThat(beginner.post(made.location().orElseThrow(), known).status()).isEqualTo(302);
    }

    private Answer begin(Cast.Player reader) {
        return beginner.post(
                circle.path() + "/threads",
                Map.of("title", SECRET, "body", SECRET, "audience", "closed", "reader", id(reader)));
    }

    private String id(Cast.Player player) {
        return circle.viewer(player).persona().text();
    }

    @Test
    void whoWasChosenReadsAndSeesWhoElseDoes() {
        var friend = circle.visitor(Cast.AMIR);
        assertThat(friend.get(path).body()).contains(SECRET);
        assertThat(friend.get(circle.path() + "/threads").body()).contains(SECRET);
        assertThat(friend.get("/today").body()).contains(SECRET);
        assertThat(friend.get(path + "/readers").status()).isEqualTo(200);
        assertThat(friend.post(path + "/posts", Map.of("body", "Thank you")).status())
                .isEqualTo(302);
        assertThat(beginner.get(path).body()).contains("Thank you");
    }

    @Test
    void forEverybodyElseItIsAsIfItWereNotThere() {
        for (var player : List.of(Cast.SOLVEIG, Cast.TOVE)) {
            var other = circle.visitor(player);
            var nothing = circle.path() + "/threads/" + ThreadId.random().text();
            for (var below : new String[] {"", "?page=1", "?post=" + post, "?quote=" + post, "/readers"}) {
                assertSame(other.get(path + below), other.get(nothing + below));
            }
            for (var below : new String[] {"/posts", "/reading", "/readers", "/readers/leaving"}) {
                var fields = Map.of("body", "Let me in", "upto", "1");
                assertSame(other.post(path + below, fields), other.post(nothing + below, fields));
            }
            var thisPost = circle.path() + "/posts/" + post;
            var noPost = circle.path() + "/posts/" + PostId.random().text();
            for (var below : new String[] {"/edit", "/taking-back"}) {
                assertSame(other.get(thisPost + below), other.get(noPost + below));
                assertSame(other.post(thisPost + below, Map.of()), other.post(noPost + below, Map.of()));
            }
            assertSame(other.post(thisPost + "/undoing", Map.of()), other.post(noPost + "/undoing", Map.of()));
            assertSame(other.get(stream(path)), other.get(stream(nothing)));
            assertThat(other.get(circle.path() + "/threads").body()).doesNotContain(SECRET);
            assertThat(other.get("/today").body()).doesNotContain(SECRET);
        }
    }

    @Test
    void aPostOfAClosedThreadCannotBeQuotedElsewhere() {
        var open = circle.path() + "/threads/"
                + circle.thread(Cast.AMIR, "Open", "Words").text();
        var other = circle.visitor(Cast.SOLVEIG);
        assertThat(other.get(open + "?quote=" + post).status()).isEqualTo(404);
        other.post(open + "/posts", Map.of("body", "An answer", "quote", post));
        circle.visitor(Cast.AMIR).post(open + "/posts", Map.of("body", "Another", "quote", post));
        assertThat(other.get(open).body()).contains("Another").doesNotContain(SECRET);
    }

    @Test
    void nobodyIsChosenWhomOneDoesNotKnow() {
        var refused = begin(Cast.SOLVEIG);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains(SECRET);
        assertThat(circle.visitor(Cast.SOLVEIG).get(circle.path() + "/threads").body())
                .doesNotContain(SECRET);
    }

    @Test
    void whoIsTakenOutHearsNothingMoreAndFindsNothing() {
        var friend = circle.visitor(Cast.AMIR);
        var listening = friend.listen(stream(path));
        assertThat(listening.statusCode()).isEqualTo(200);
        var first = new CompletableFuture<String>();
        var ended =
                CompletableFuture.runAsync(() -> listening.body().forEach(first::complete), Thread::startVirtualThread);
        assertThat(first).succeedsWithin(Duration.ofSeconds(10));
        beginner.post(path + "/readers", Map.of("shown", id(Cast.AMIR)));
        await().atMost(Duration.ofSeconds(10)).until(ended::isDone);
        assertSame(
                friend.get(path),
                friend.get(circle.path() + "/threads/" + ThreadId.random().text()));
        assertThat(friend.get(stream(path)).status()).isEqualTo(404);
    }

    @Test
    void onlyWhoBeganItSaysWhoReads() {
        var friend = circle.visitor(Cast.AMIR);
        assertThat(friend.post(path + "/readers", Map.of("reader", id(Cast.SOLVEIG)))
                        .status())
                .isEqualTo(404);
        assertThat(circle.visitor(Cast.SOLVEIG).get(path).status()).isEqualTo(404);
    }

    @Test
    void whatIsUndoneIsNotOfferedToTheWholeGroup() {
        var page = beginner.post(circle.path() + "/posts/" + post + "/undoing", Map.of());
        assertThat(page.status()).isEqualTo(200);
        var choice = page.all("input[name=audience][checked]");
        assertThat(choice).extracting(one -> one.attr("value")).containsExactly("closed");
        assertThat(page.all("input[name=reader][checked]")).isEmpty();
        var sent = beginner.fill(page, "body", Map.of("title", SECRET, "body", SECRET, "audience", "closed"));
        assertThat(sent.status()).isEqualTo(422);
        assertThat(circle.visitor(Cast.SOLVEIG).get(circle.path() + "/threads").body())
                .doesNotContain(SECRET);
    }

    @Test
    void whoLooksAfterTheGroupIsNotToldWhatWaitsThereForAnAnswer() {
        clock.move(Duration.ofDays(3));
        assertThat(circle.visitor(Cast.TOVE).get(circle.path() + "/signs").body())
                .contains("For all")
                .doesNotContain(SECRET, path);
    }

    @Test
    void whoWentIsNotBroughtBackByAnOldPage() {
        var old = beginner.get(path + "/readers");
        var friend = circle.visitor(Cast.AMIR);
        friend.post(path + "/readers/leaving", Map.of());
        beginner.fill(old, "reader", Map.of("reader", id(Cast.AMIR)));
        assertThat(friend.get(path).status()).isEqualTo(404);
        beginner.fill(beginner.get(path + "/readers"), "reader", Map.of("reader", id(Cast.AMIR)));
        assertThat(friend.get(path).status()).isEqualTo(200);
    }

    @Test
    void itIsNotSplitSinceItsSecondHalfWouldHaveAnotherBeginner() {
        circle.visitor(Cast.AMIR).post(path + "/posts", Map.of("body", "I answer"));
        var answer = PostId.valueOf(
                beginner.get(path).all("#posts > li").getLast().id().substring("post-".length()));
        assertThatThrownBy(() -> transactions.execute(
                        begun -> moderation.split(circle.viewer(Cast.TOVE), answer, "Mine from here on")))
                .isInstanceOf(AudienceWouldChange.class);
        assertThat(beginner.get(path).body()).contains("I answer");
    }

    private static String stream(String path) {
        return "/stream?topic=thread:" + path.replaceFirst(".*/", "");
    }

    private static void assertSame(Answer real, Answer invented) {
        assertThat(real.status()).as(real.path()).isEqualTo(404);
        assertThat(invented.status()).isEqualTo(404);
        assertThat(real.essence()).isEqualTo(invented.essence());
    }
}
