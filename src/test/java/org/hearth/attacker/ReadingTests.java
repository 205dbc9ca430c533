package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hearth.cast.Cast;
import org.hearth.forum.ThreadId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Threads by their pages, where one stopped reading, and the minute in which a post can be undone. */
@AttackerTest
class ReadingTests {

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    MovableClock clock;

    private Circle circle;
    private ThreadId thread;
    private String path = "";
    private Visitor reader;
    private final String title = "A thread " + UUID.randomUUID();

    @BeforeEach
    void aThread() {
        circle = people.gather(Cast.LONG_NIGHTS);
        thread = circle.thread(Cast.MEI, title, "Post 1");
        path = circle.threadPath(thread);
        reader = circle.visitor(Cast.SOLVEIG);
    }

    @AfterEach
    void theTimeAgain() {
        clock.putBack();
    }

    private void grow(int upto) {
        IntStream.rangeClosed(2, upto)
                .forEach(number -> people.forum.keepPost(
                        circle.viewer(Cast.MEI), thread, "Post " + number, people.clock.instant()));
    }

    @Test
    void aLongThreadIsReadByPagesAndEveryPostCanBeFound() {
        grow(45);
        assertThat(numbers("?page=1")).startsWith("1 2 3 ").endsWith(" 20");
        assertThat(numbers("?page=3")).isEqualTo("41 42 43 44 45");
        assertThat(numbers("?page=99")).isEqualTo(numbers("?page=3"));
        assertThat(numbers("?page=x")).isEqualTo(numbers("?page=1"));
        var id = reader.get(path + "?page=2").one("#posts > li").id();
        assertThat(numbers("?post=" + id.substring("post-".length()))).startsWith("21 ");
        assertThat(reader.get(path + "?page=2").page().select("nav.pages a")).isNotEmpty();
    }

    @Test
    void whoComesBackFindsWhereTheyStopped() {
        grow(20);
        assertThat(numbers("")).startsWith("1 ");
        read("20");
        grow2("Something new");
        var page = reader.get(path);
        assertThat(page.one("#posts > li:has(.since)").text()).contains("Something new");
        assertThat(page.body()).contains("1 new post since");
        assertThat(reader.get(circle.path() + "/threads").page().select("p.new").text())
                .contains("1 new post");
        assertThat(reader.get("/today").body()).contains(title);
        read("21");
        assertThat(reader.get(path).page().select(".since")).isEmpty();
        assertThat(reader.get("/today").body()).doesNotContain(title);
    }

    private void grow2(String words) {
        people.forum.keepPost(circle.viewer(Cast.MEI), thread, words, people.clock.instant());
    }

    @Test
    void readingGoesNeitherBackNorBeyondTheEndAndOnesOwnIsNeverNew() {
        grow(5);
        read("4");
        read("2");
        read("9999");
        read("-1");
        reader.post(path + "/posts", Map.of("body", "My own"));
        assertThat(reader.get(circle.path() + "/threads").page().select("p.new"))
                .isEmpty();
        assertThat(reader.get(path).page().select(".since")).isEmpty();
    }

    @Test
    void lookingChangesNoRow() {
        grow(25);
        reader.get(path);
        var before = rows.versions();
        reader.get(path + "?page=2");
        reader.get(circle.path() + "/threads");
        reader.get("/today");
        assertThat(rows.versions()).isEqualTo(before);
    }

    @Test
    void whatManyPostAtOnceIsNumberedWithoutGapsAndNothingTwice() {
        var submission = UUID.randomUUID().toString();
        var visitors = IntStream.range(0, 8)
                .mapToObj(number -> circle.visitor(number % 2 == 0 ? Cast.AMIR : Cast.SOLVEIG))
                .toList();
        visitors.stream()
                .map(visitor -> CompletableFuture.runAsync(
                        () -> {
                            visitor.post(path + "/posts", Map.of("body", "Together"));
                            visitor.post(path + "/posts", Map.of("body", "Once", "submission", submission));
                        },
                        Thread::startVirtualThread))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(numbers("")).isEqualTo("1 2 3 4 5 6 7 8 9 10");
    }

    @Test
    void aPostIsUndoneWithinItsMinuteAndItsTextComesBack() {
        reader.post(path + "/posts", Map.of("body", "Too fast"));
        var page = reader.get(path);
        var undone = reader.submit(page, page.one("form.undo"), Map.of());
        assertThat(undone.one("textarea[name=body]").wholeText().strip()).isEqualTo("Too fast");
        assertThat(numbers("")).isEqualTo("1");
        assertThat(reader.get(path).body()).doesNotContain("Too fast");
    }

    @Test
    void aThreadNobodyAnsweredIsUndoneAltogether() {
        var begun = reader.post(circle.path() + "/threads", Map.of("title", "Rash", "body", "Too fast"));
        var page = reader.follow(begun);
        var undone = reader.submit(page, page.one("form.undo"), Map.of());
        assertThat(undone.one("input[name=title]").attr("value")).isEqualTo("Rash");
        assertThat(reader.get(circle.path() + "/threads").body()).doesNotContain("Rash");
    }

    @Test
    void afterTheMinuteAPostCanOnlyBeTakenBack() {
        reader.post(path + "/posts", Map.of("body", "An hour ago"));
        var page = reader.get(path);
        clock.move(Duration.ofSeconds(61));
        assertThat(reader.get(path).page().select("form.undo")).isEmpty();
        var late = reader.submit(page, page.one("form.undo"), Map.of());
        assertThat(late.location().orElse("")).endsWith("/taking-back");
        assertThat(reader.get(path).body()).contains("An hour ago");
    }

    @Test
    void aQuoteShowsWhatStandsThereNowAndAFoldedPostStaysFolded() {
        reader.post(path + "/posts", Map.of("body", "Words to answer", "note", "About a funeral"));
        var folded = reader.get(path).all("#posts > li").getLast();
        assertThat(folded.select("details > summary").text()).isEqualTo("About a funeral");
        var id = folded.id().substring("post-".length());
        var other = circle.visitor(Cast.AMIR);
        var composer = other.get(path + "?quote=" + id);
        other.fill(composer, "body", Map.of("body", "My answer"));
        assertThat(quoted(other)).contains("About a funeral").doesNotContain("Words to answer");
        reader.post(circle.path() + "/posts/" + id + "/edit", Map.of("body", "Words to answer"));
        assertThat(quoted(other)).contains("Words to answer");
        reader.post(circle.path() + "/posts/" + id + "/taking-back", Map.of());
        assertThat(other.get(path).body()).contains("My answer").doesNotContain("Words to answer");
    }

    private String quoted(Visitor visitor) {
        return visitor.get(path).page().select("blockquote.quoted").text();
    }

    private void read(String upto) {
        assertThat(reader.post(path + "/reading", Map.of("upto", upto)).status())
                .isEqualTo(302);
    }

    private String numbers(String query) {
        return String.join(
                " ",
                reader.get(path + query).all("#posts > li").stream()
                        .map(one -> one.attr("data-n"))
                        .toList());
    }
}
