package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.cast.Cast;
import org.hearth.forum.ThreadId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Open pages hear what they may hear, and fall silent at once when that ends. */
@AttackerTest
class StreamTests {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    People people;

    private Circle circle;
    private ThreadId thread;

    @BeforeEach
    void aThread() {
        circle = people.gather(Cast.LONG_NIGHTS);
        thread = circle.thread(Cast.MEI, "A thread", "First words");
    }

    @Test
    void whatIsPostedReachesThoseWhoHaveTheThreadOpen() {
        var listening = listen(circle.visitor(Cast.SOLVEIG));
        reply(Cast.AMIR, "Heard by all");
        await().atMost(SOON).until(() -> listening.heard("Heard by all"));
        assertThat(listening.heard("/edit")).isFalse();
        listening.close();
    }

    @Test
    void aRemovedMembersStreamEndsWithinASecondAndNoOldAddressOpensItAgain() {
        var removed = circle.visitor(Cast.SOLVEIG);
        var listening = listen(removed);
        var path = circle.path() + "/members/"
                + circle.viewer(Cast.SOLVEIG).persona().text() + "/removal";
        var before = System.nanoTime();
        circle.visitor(Cast.TOVE).post(path, Map.of());
        assertThat(listening.ended()).succeedsWithin(SOON);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
        assertThat(removed.get(streamPath()).status()).isEqualTo(404);
        assertThat(removed.get(circle.threadPath(thread)).status()).isEqualTo(404);
        reply(Cast.AMIR, "Not for the removed one");
        assertThat(listening.heard("Not for the removed one")).isFalse();
    }

    @Test
    void theOthersStreamsStayOpenWhenOneIsRemoved() {
        var listening = listen(circle.visitor(Cast.MEI));
        var path = circle.path() + "/members/"
                + circle.viewer(Cast.SOLVEIG).persona().text() + "/removal";
        circle.visitor(Cast.TOVE).post(path, Map.of());
        reply(Cast.AMIR, "Still together");
        await().atMost(SOON).until(() -> listening.heard("Still together"));
        listening.close();
    }

    @Test
    void signingOutEndsTheStreamsOfEveryOpenPage() {
        var visitor = circle.visitor(Cast.SOLVEIG);
        var listening = listen(visitor);
        visitor.post("/sign-out", Map.of());
        assertThat(listening.ended()).succeedsWithin(SOON);
        assertThat(visitor.get(streamPath()).status()).isEqualTo(302);
    }

    @Test
    void aPageThatMissedSomethingIsToldToFetchItselfAgain() {
        var visitor = circle.visitor(Cast.SOLVEIG);
        var page = visitor.get(circle.threadPath(thread)).one("#stream").attr("hx-sse:connect");
        reply(Cast.AMIR, "Posted in between");
        var listening = listen(visitor, page);
        await().atMost(SOON).until(() -> listening.heard("event: catch-up"));
        listening.close();
        var current = visitor.get(circle.threadPath(thread)).one("#stream").attr("hx-sse:connect");
        var second = listen(visitor, current);
        reply(Cast.AMIR, "Posted afterwards");
        await().atMost(SOON).until(() -> second.heard("Posted afterwards"));
        assertThat(second.heard("catch-up")).isFalse();
        second.close();
    }

    @Test
    void nobodyHoldsMoreStreamsThanTwelve() {
        var hoarder = circle.visitor(Cast.SOLVEIG);
        var all = IntStream.range(0, 13).mapToObj(number -> listen(hoarder)).toList();
        assertThat(all.getFirst().ended()).succeedsWithin(SOON);
        reply(Cast.AMIR, "Heard by the other twelve");
        all.stream().skip(1).forEach(one -> await().atMost(SOON).until(() -> one.heard("other twelve")));
        all.forEach(Listening::close);
    }

    @Test
    void anotherGroupsThreadCannotBeListenedToNorOneThatIsNotThere() {
        var other = people.gather(Cast.AFTER);
        var hidden = other.thread(Cast.TOVE, "Hidden", "Words");
        var stranger = circle.visitor(Cast.MEI);
        var real = stranger.get("/stream?topic=thread:" + hidden.text());
        var invented = stranger.get("/stream?topic=thread:" + ThreadId.random().text());
        assertThat(real.status()).isEqualTo(404);
        assertThat(real.essence()).isEqualTo(invented.essence());
        // nor together with one that may be
        assertThat(stranger.get(streamPath() + "&topic=thread:" + hidden.text()).status())
                .isEqualTo(404);
    }

    @Test
    void aPushNamesNoTimeFinerThanThePartOfTheDayAndHoldsNoToken() {
        var listening = listen(circle.visitor(Cast.SOLVEIG));
        reply(Cast.AMIR, "Pushed");
        await().atMost(SOON).until(() -> listening.heard("</hx-upsert>"));
        assertThat(String.join("\n", listening.lines()))
                .doesNotContain("_csrf")
                .doesNotContainPattern("\\d{13}")
                .doesNotContainPattern("\\d\\d:\\d\\d");
        listening.close();
    }

    private void reply(Cast.Player player, String text) {
        circle.visitor(player).post(circle.threadPath(thread) + "/posts", Map.of("body", text));
    }

    private String streamPath() {
        return "/stream?topic=thread:" + thread.text();
    }

    private Listening listen(Visitor visitor) {
        return listen(visitor, streamPath());
    }

    /** Listens, and is sure to be heard: the first line comes when the stream is among the open ones. */
    private static Listening listen(Visitor visitor, String path) {
        var response = visitor.listen(path);
        assertThat(response.statusCode()).isEqualTo(200);
        var lines = new CopyOnWriteArrayList<String>();
        var ended = CompletableFuture.runAsync(() -> response.body().forEach(lines::add), Thread::startVirtualThread);
        await().atMost(SOON).until(() -> lines.contains(":"));
        return new Listening(response, lines, ended);
    }

    private record Listening(HttpResponse<Stream<String>> response, List<String> lines, CompletableFuture<Void> ended) {

        boolean heard(String part) {
            return lines.stream().anyMatch(line -> line.contains(part));
        }

        void close() {
            response.body().close();
        }
    }
}
