package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.hearth.cast.Cast;
import org.hearth.forum.ThreadId;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people type, and when: nothing typed is lost, nothing is posted twice, nothing is run. */
@AttackerTest
class WritingTests {

    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)> &amp; \"quoted\" '";

    @Autowired
    People people;

    private Circle circle;
    private ThreadId thread;
    private Visitor member;

    @BeforeEach
    void aMemberInAThread() {
        circle = people.gather(Cast.LONG_NIGHTS);
        thread = circle.thread(Cast.MEI, "A thread", "First words");
        member = circle.visitor(Cast.AMIR);
    }

    @Test
    void whatIsWrittenStandsThereAsItWasWritten() {
        for (var text : new String[] {
            SCRIPT, "שלום, מה שלומך", "🔥👨‍👩‍👧‍👦 e\u0301", "${1+1} @if(true)x@endif {0} %s", "# two < three & more;"
        }) {
            reply(text);
            assertThat(lastPost().select(".body").getFirst().wholeText().strip())
                    .isEqualTo(text);
        }
        var page = member.get(circle.threadPath(thread)).page();
        assertThat(page.select(".body :not(p)")).isEmpty();
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(lastPost().select(".body").getFirst().attr("dir")).isEqualTo("auto");
    }

    @Test
    void linesParagraphsAndLightFormattingAreKept() {
        reply("one\ntwo\n\n*three*\n\n- four\n- five\n\n> six");
        var body = lastPost().select(".body").getFirst();
        assertThat(body.select("p").getFirst().select("br")).hasSize(1);
        assertThat(body.select("em").text()).isEqualTo("three");
        assertThat(body.select("ul > li")).hasSize(2);
        assertThat(body.select("blockquote").text()).isEqualTo("six");
    }

    @Test
    void aTitleIsNeverRunEither() {
        var begun = begin(member, SCRIPT, "Words", UUID.randomUUID());
        var page = member.follow(begun).page();
        assertThat(page.select("h1").getFirst().text()).isEqualTo(SCRIPT);
        assertThat(member.get(circle.path() + "/threads").page().select("script:not([src]), img[src=x]"))
                .isEmpty();
        assertThat(member.get("/today").page().select("script:not([src]), img[src=x]"))
                .isEmpty();
    }

    @Test
    void nothingIsNotPosted() {
        for (var nothing : new String[] {"", "   ", "\n\t\n", "\u00a0\u00a0", "\u200b", "\u0000"}) {
            var answer = reply(nothing);
            assertThat(answer.status()).as(escaped(nothing)).isEqualTo(422);
            assertThat(answer.page().select(".error").text()).contains("nothing to post yet");
        }
        assertThat(posts()).isEqualTo(1);
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(Integer::toHexString).toList().toString();
    }

    @Test
    void whatADatabaseCannotHoldIsLeftOutAndTheRestIsPosted() {
        reply("be\u0000fore and \u0007after");
        assertThat(lastPost().select(".body").getFirst().text()).isEqualTo("before and after");
    }

    @Test
    void aTextThatIsTooLongComesBackWhole() {
        for (var letter : new String[] {"x", "ø", "🔥"}) {
            var text = letter.repeat(100_000);
            var answer = reply(text);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.one("textarea[name=body]").wholeText().strip()).isEqualTo(text);
        }
        assertThat(reply("🔥".repeat(20_000)).status()).isEqualTo(302);
        assertThat(posts()).isEqualTo(2);
    }

    @Test
    void aReplySentTwiceIsPostedOnce() {
        var page = member.get(circle.threadPath(thread));
        member.fill(page, "body", Map.of("body", "Only once"));
        member.fill(page, "body", Map.of("body", "Only once"));
        assertThat(posts()).isEqualTo(2);
    }

    @Test
    void aThreadSentSeveralTimesAtOnceIsBegunOnceAndEveryAnswerLeadsToIt() {
        var submission = UUID.randomUUID();
        var together = new CyclicBarrier(6);
        var answers = IntStream.range(0, 6)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> begin(together, submission), Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.location().orElse("" + answer.status()))
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
        assertThat(member.get(answers.getFirst()).page().select("#posts > li")).hasSize(1);
        assertThat(member.get(circle.path() + "/threads").page().select("h2 a:contains(At once)"))
                .hasSize(1);
    }

    private Answer begin(CyclicBarrier together, UUID submission) {
        var visitor = circle.visitor(Cast.AMIR);
        var fields = new HashMap<>(thread("At once", "Words", submission));
        fields.put("_csrf", visitor.csrf());
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException alone) {
            throw new IllegalStateException(alone);
        }
        return visitor.postBare(circle.path() + "/threads", fields);
    }

    @Test
    void somebodyElsesSubmissionLeadsNobodyToTheirThread() {
        var submission = UUID.randomUUID();
        var other = people.gather(Cast.AFTER);
        var elsewhere = other.visitor(Cast.TOVE).post(other.path() + "/threads", thread("Hers", "Words", submission));
        var mine = begin(member, "Mine", "Words", submission);
        assertThat(mine.location().orElse("").replaceFirst(".*/", ""))
                .isNotEqualTo(elsewhere.location().orElse("").replaceFirst(".*/", ""));
    }

    @Test
    void whatWasTypedWhenTheSignInHadEndedStandsOnThePage() {
        for (var text : new String[] {"Yes.", "A longer answer, with " + SCRIPT + "\n\nand a second paragraph"}) {
            var visitor = circle.visitor(Cast.AMIR);
            var page = visitor.get(circle.threadPath(thread));
            visitor.forget("hearth");
            var answer = visitor.fill(page, "body", Map.of("body", text));
            assertThat(answer.status()).isEqualTo(401);
            assertThat(typedText(answer)).isEqualTo(text);
            assertThat(answer.page().select("main a[href^=/sign-in]")).hasSize(1);
        }
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void aPageOlderThanTheSignInOffersWhatWasTypedAgain() {
        var page = member.get(circle.threadPath(thread));
        member.forget("XSRF-TOKEN");
        var stale = member.fill(page, "body", Map.of("body", "Still here"));
        assertThat(stale.status()).isEqualTo(403);
        assertThat(typedText(stale)).isEqualTo("Still here");
        assertThat(posts()).isEqualTo(1);
        var again = member.fill(stale, "body", Map.of("body", "Still here"));
        assertThat(again.status()).isEqualTo(302);
        member.fill(page, "body", Map.of("body", "Still here"));
        assertThat(posts()).isEqualTo(2);
    }

    private static String typedText(Answer answer) {
        var field = answer.one("main textarea[name=body], main input[name=body]:not([type=hidden])");
        return field.tagName().equals("input")
                ? field.attr("value")
                : field.wholeText().replaceFirst("^\n", "");
    }

    @Test
    void controlCharactersInOtherFormsAreNoFailureOfOurs() {
        var facilitator = circle.visitor(Cast.TOVE);
        var meeting = Map.of(
                "day",
                LocalDate.now(ZoneOffset.UTC).plusDays(2).toString(),
                "time",
                "19:00",
                "minutes",
                "60",
                "topic",
                "A\u0000topic",
                "words",
                "Some\u0000words");
        assertThat(facilitator.post(circle.path() + "/meetings", meeting).status())
                .isEqualTo(302);
        var group = Map.of(
                "name",
                "A\u0000name",
                "purpose",
                "B\u0000",
                "rules",
                "C\u0000",
                "language",
                "en",
                "facilitator",
                "a@example.org");
        assertThat(people.coordinator().post("/groups", group).status()).isEqualTo(302);
        assertThat(facilitator
                        .post(circle.path() + "/invitations", Map.of("address", "a\u0000b@example.org"))
                        .status())
                .isEqualTo(422);
    }

    private Answer reply(String text) {
        return member.post(circle.threadPath(thread) + "/posts", Map.of("body", text));
    }

    private Answer begin(Visitor visitor, String title, String body, UUID submission) {
        return visitor.post(circle.path() + "/threads", thread(title, body, submission));
    }

    private static Map<String, String> thread(String title, String body, UUID submission) {
        return Map.of("title", title, "body", body, "submission", submission.toString());
    }

    private Element lastPost() {
        return member.get(circle.threadPath(thread)).all("#posts > li").getLast();
    }

    private int posts() {
        return member.get(circle.threadPath(thread))
                .page()
                .select("#posts > li")
                .size();
    }
}
