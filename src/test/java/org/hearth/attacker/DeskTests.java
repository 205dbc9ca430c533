package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.cast.Cast;
import org.hearth.desk.queue.Sweep;
import org.hearth.desk.rota.Paging;
import org.hearth.forum.ThreadId;
import org.hearth.forum.post.Posts;
import org.hearth.forum.post.Writing;
import org.hearth.groups.Role;
import org.hearth.web.Picture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bench: what needs somebody gets there, nobody else sees it, and nobody learns who reported. */
@AttackerTest
class DeskTests {

    private static final String RED = "I am going to kill myself tonight. I have the pills here.";
    private static final String HELPER = "second.moderator@example.org";

    @Autowired
    People people;

    @Autowired
    Sweep sweep;

    @Autowired
    Paging paging;

    @Autowired
    MovableClock clock;

    @Autowired
    Posts posts;

    @Autowired
    Mailbag mailbag;

    @Autowired
    Outbox outbox;

    @Autowired
    Rows rows;

    private Circle circle;
    private ThreadId thread;

    @BeforeEach
    void aThreadByMei() {
        circle = people.gather(Cast.LONG_NIGHTS);
        thread = circle.thread(Cast.MEI, "A quiet evening", "Is anybody awake tonight as well");
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void whatNobodyAnsweredWaitsOnTheBenchUntilSomebodyDoes() {
        assertThat(bench()).contains("A quiet evening").contains("Waiting for an answer");
        reply(Cast.AMIR, "I am.");
        assertThat(bench()).doesNotContain("Waiting for an answer");
    }

    @Test
    void signsOfDangerComeToThePersonWithTheirWordsMarked() {
        reply(Cast.AMIR, RED);
        assertThat(bench()).contains("Somebody may be in danger");
        var item = item("kill myself");
        assertThat(item.all("mark").toString()).contains("kill myself");
        assertThat(press(Cast.TOVE, item, "taking").status()).isEqualTo(302);
        assertThat(item("kill myself").body()).contains("You have this.");
    }

    @Test
    void aStreamOfDangerToLifePushesNothingElseOffTheBench() {
        for (var number = 1; number <= 120; number++) {
            posts.keep(circle.viewer(Cast.AMIR), thread, Writing.of(RED + " " + number, null), clock.instant());
        }
        circle.thread(Cast.SOLVEIG, "Waiting since yesterday", "Is anybody here");
        sweep.look();
        clock.move(Duration.ofHours(13));
        assertThat(bench()).contains("Waiting since yesterday");
        settle(item("kill myself"), "HELPED");
        assertThat(circle.visitor(Cast.TOVE)
                        .get(circle.path() + "/desk")
                        .one(".desk-next")
                        .text())
                .containsAnyOf("Waiting for an answer", "New here");
    }

    @Test
    void aMemberNeverSeesTheBench() {
        reply(Cast.AMIR, RED);
        var path = item("kill myself").path();
        var member = circle.visitor(Cast.MEI);
        for (var below : List.of("/desk", "/desk/rota", "/desk/words", "/desk/lately", "/desk/rules")) {
            assertThat(member.get(circle.path() + below).status()).as(below).isEqualTo(404);
        }
        assertThat(member.get(path).status()).isEqualTo(404);
        assertThat(member.post(path + "/taking", Map.of()).status()).isEqualTo(404);
        assertThat(member.get(circle.path()).body()).doesNotContain("/desk");
    }

    @Test
    void nobodyLearnsWhoReported() {
        var post = circle.postPath(thread);
        var answer = circle.visitor(Cast.SOLVEIG)
                .post(post + "/report", Map.of("kind", "IDENTITY", "words", "This tells where she works."));
        assertThat(answer.location().orElseThrow()).contains("/care");
        var reporter = circle.viewer(Cast.SOLVEIG);
        var seen = bench() + item("awake tonight").body();
        assertThat(seen)
                .contains("This tells where she works.")
                .doesNotContain(reporter.persona().text());
        assertThat(seen).doesNotContain(name(Cast.SOLVEIG));
        assertThat(circle.visitor(Cast.MEI).get(circle.path() + "/care").body()).doesNotContain("where she works");
        settle(item("awake tonight"), "NOTHING");
        assertThat(circle.visitor(Cast.SOLVEIG).get("/today").body()).contains("news of what you wrote or reported");
        assertThat(circle.visitor(Cast.SOLVEIG).get(circle.path() + "/care").body())
                .contains("It was right to tell");
        assertThat(circle.visitor(Cast.SOLVEIG).get("/today").body()).doesNotContain("news of what you wrote");
    }

    @Test
    void aReportOfWhatOneMayNotReadFindsNothing() {
        assertThat(circle.visitor(Cast.SOLVEIG)
                        .post(circle.path() + "/posts/" + Route.nothing() + "/report", Map.of("kind", "OTHER"))
                        .status())
                .isEqualTo(404);
        assertThat(circle.visitor(Cast.MEI)
                        .post(circle.postPath(thread) + "/report", Map.of("kind", "OTHER"))
                        .status())
                .as("one's own")
                .isEqualTo(404);
    }

    @Test
    void whatWasDoneIsSeenAndAnotherModeratorLooksAgain() {
        var second = second();
        reply(Cast.AMIR, "Words that go too far.");
        act(post("Words that go too far."), "hide", Map.of("reason", "It hurt somebody."));
        var author = circle.visitor(Cast.AMIR);
        var care = author.get(circle.path() + "/care");
        assertThat(care.body()).contains("A post of yours was hidden.").contains("It hurt somebody.");
        var appeal = care.one("a[href$=appeal]").attr("href");
        assertThat(circle.visitor(Cast.MEI).get(appeal).status()).isEqualTo(404);
        assertThat(author.post(appeal, Map.of("words", "I meant it kindly.")).status())
                .isEqualTo(302);
        assertThat(bench()).doesNotContain("I meant it kindly.");
        var item = found(second, "I meant it kindly.");
        second.post(item.path() + "/answer", Map.of("words", "You are right.", "decision", "undo"));
        assertThat(author.get(circle.path() + "/care").body())
                .contains("You are right.")
                .contains("it was undone");
        assertThat(circle.visitor(Cast.MEI).get(circle.threadPath(thread)).body())
                .contains("Words that go too far.");
    }

    @Test
    void whoIsAskedToPauseReadsAndDoesNotWriteUntilTheDay() {
        reply(Cast.AMIR, "Once more the same.");
        act(post("Once more the same."), "pause", Map.of("reason", "Please rest a little.", "days", "3"));
        assertThat(reply(Cast.AMIR, "And again.").status()).isBetween(400, 499);
        assertThat(circle.visitor(Cast.AMIR).get(circle.threadPath(thread)).body())
                .contains("Once more the same.");
        clock.move(Duration.ofDays(4));
        assertThat(reply(Cast.AMIR, "Back again.").status()).isEqualTo(302);
    }

    @Test
    void eachPageOfTheBenchOpens() {
        reply(Cast.AMIR, "Words to act on.");
        var tove = circle.visitor(Cast.TOVE);
        var post = circle.path() + "/desk/posts/" + post("Words to act on.");
        for (var kind : List.of("", "/hide", "/hold", "/lock", "/move", "/split", "/pause")) {
            assertThat(tove.get(post + kind).status()).as(kind).isEqualTo(200);
        }
        for (var page : List.of("/rota", "/words", "/lately", "/rules", "/rules?language=nb")) {
            assertThat(tove.get(circle.path() + "/desk" + page).status())
                    .as(page)
                    .isEqualTo(200);
        }
        var rule = tove.get(circle.path() + "/desk/rules").one("main ul.list a").attr("href");
        var form = tove.get(rule);
        assertThat(form.status()).isEqualTo(200);
        var phrases = form.one("#phrases").wholeText();
        var path = rule.replaceFirst("[?].*", "");
        assertThat(tove.post(path, Map.of("language", "en", "phrases", phrases, "verb", "try"))
                        .body())
                .contains("this rule would find");
        assertThat(tove.post(path, Map.of("language", "en", "phrases", phrases, "verb", "keep"))
                        .status())
                .as("only who runs the site keeps rules")
                .isEqualTo(404);
    }

    @Test
    void anActWithoutAReasonIsNotDone() {
        reply(Cast.AMIR, "Plain words.");
        var answer = act(post("Plain words."), "hide", Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(circle.visitor(Cast.MEI).get(circle.threadPath(thread)).body())
                .contains("Plain words.");
    }

    @Test
    void whatIsRedAndNotTakenCallsOneAfterTheOtherByALetterThatTellsNothing() {
        sweep.look();
        rows.change("update desk_item set done_at = now() where done_at is null");
        second();
        reply(Cast.AMIR, RED);
        sweep.look();
        outbox.awaitEmpty();
        var before = calls();
        paging.page();
        paging.page();
        await().until(() -> calls() == before + 1);
        clock.move(Duration.ofMinutes(11));
        paging.page();
        await().until(() -> calls() == before + 2);
        assertThat(mailbag.to(HELPER))
                .extracting(Mailbag::text)
                .allSatisfy(letter -> assertThat(letter)
                        .doesNotContain("kill")
                        .doesNotContain("Long nights")
                        .doesNotContain(name(Cast.AMIR)));
        press(Cast.TOVE, item("kill myself"), "taking");
        clock.move(Duration.ofHours(2));
        paging.page();
        outbox.awaitEmpty();
        assertThat(calls()).isEqualTo(before + 2);
    }

    /** Not the letters of what is new, which come as well. */
    private long calls() {
        return Stream.of(Cast.TOVE.address(), HELPER)
                .flatMap(address -> mailbag.to(address).stream())
                .filter(letter -> Mailbag.text(letter).contains("would be glad of a word"))
                .count();
    }

    @Test
    void theComposerSaysWhetherSomebodyIsThere() {
        var tove = circle.visitor(Cast.TOVE);
        assertThat(circle.visitor(Cast.MEI).get(circle.threadPath(thread)).body())
                .contains("no hours at which");
        for (var day = 1; day <= 7; day++) {
            tove.post(
                    circle.path() + "/desk/rota",
                    Map.of("weekday", String.valueOf(day), "from", "00:00", "until", "00:00"));
        }
        assertThat(circle.visitor(Cast.MEI).get(circle.threadPath(thread)).body())
                .contains("is here until");
        tove.post(circle.path() + "/desk/pause", Map.of("days", "7"));
        assertThat(circle.visitor(Cast.MEI).get(circle.threadPath(thread)).body())
                .doesNotContain("is here until");
    }

    private Visitor second() {
        people.founding.admit(people.account(HELPER), circle.group(), Role.CO_FACILITATOR, "Second", new Picture(7));
        return people.signedIn(people.account(HELPER));
    }

    private String bench() {
        sweep.look();
        return circle.visitor(Cast.TOVE).get(circle.path() + "/desk").body();
    }

    private Answer item(String words) {
        sweep.look();
        return found(circle.visitor(Cast.TOVE), words);
    }

    private Answer found(Visitor moderator, String words) {
        var link = moderator.get(circle.path() + "/desk").all("main li").stream()
                .filter(line -> line.text().contains(words))
                .map(line -> line.select("a").attr("href"))
                .findFirst()
                .orElseThrow();
        return moderator.get(link);
    }

    private void settle(Answer item, String outcome) {
        circle.visitor(Cast.TOVE).post(item.path() + "/settling", Map.of("outcome", outcome));
    }

    private Answer press(Cast.Player player, Answer item, String verb) {
        return circle.visitor(player).post(item.path() + "/" + verb, Map.of());
    }

    private Answer act(String post, String kind, Map<String, String> fields) {
        return circle.visitor(Cast.TOVE).post(circle.path() + "/desk/posts/" + post + "/" + kind, fields);
    }

    private Answer reply(Cast.Player player, String text) {
        return circle.visitor(player).post(circle.threadPath(thread) + "/posts", Map.of("body", text, "helped", "yes"));
    }

    private String post(String words) {
        return circle.visitor(Cast.TOVE).get(circle.threadPath(thread)).all("#posts > li").stream()
                .filter(one -> one.select(".body").text().contains(words))
                .map(one -> one.id().substring("post-".length()))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Cast.Player player) {
        return Cast.LONG_NIGHTS.parts().stream()
                .filter(part -> part.player() == player)
                .map(Cast.Part::pseudonym)
                .findFirst()
                .orElseThrow();
    }
}
