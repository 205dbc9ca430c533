package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.hearth.cast.Cast;
import org.hearth.groups.Role;
import org.hearth.guidance.preparation.PreparationRound;
import org.hearth.web.Picture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is given along for a meeting is there at its time, for the group alone, and asks nobody why they did not answer. */
@AttackerTest
class PreparationTests {

    private static final String QUESTION = "What helped you last week";

    @Autowired
    People people;

    @Autowired
    PreparationRound round;

    @Autowired
    MovableClock clock;

    private Circle circle;
    private Visitor leader;
    private Visitor member;
    private String meeting = "";
    private Instant start = Instant.EPOCH;

    @BeforeEach
    void aMeetingInThreeDays() {
        circle = people.gather(Cast.LONG_NIGHTS);
        leader = circle.visitor(Cast.TOVE).withCookie("zone", "Etc%2FUTC");
        member = circle.visitor(Cast.MEI);
        start = Instant.now().plus(Duration.ofDays(3));
        meeting = circle.path() + "/meetings/"
                + people.plan(circle.viewer(Cast.TOVE), start).id().text();
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void publishedAtOnceItIsAThreadForEverybodyWithTheMeetingsDay() {
        assertThat(prepare(Map.of("when", "now")).status()).isEqualTo(302);
        assertThat(member.get(meeting).one("section.card li a").text()).isEqualTo(QUESTION);
        assertThat(member.get(meeting + "/prejoin").body()).contains(QUESTION);
        assertThat(row(member)).contains("A question for ").contains(QUESTION);
        var thread = member.get(meeting).one("section.card li a").attr("href");
        assertThat(member.post(thread + "/posts", Map.of("body", "The window")).status())
                .isEqualTo(302);
        assertThat(leader.get(thread).body()).contains("The window");
    }

    @Test
    void whatIsToComeLaterIsSeenByThoseWhoLeadAloneUntilThen() {
        later(Duration.ofDays(1));
        assertThat(leader.get(meeting).body()).contains(QUESTION);
        round.go();
        assertThat(member.get(meeting).body()).doesNotContain(QUESTION);
        assertThat(member.get(circle.path() + "/threads").body()).doesNotContain(QUESTION);
        clock.move(Duration.ofDays(1).plusMinutes(5));
        round.go();
        round.go();
        member = circle.visitor(Cast.MEI);
        assertThat(member.get(meeting).page().select("section.card li a").eachText())
                .containsExactly(QUESTION);
        assertThat(row(member)).contains("Lantern");
    }

    @Test
    void sentTwiceItIsThereOnce() {
        var form = leader.get(meeting + "/preparations/new");
        for (int sent = 0; sent < 2; sent++) {
            leader.fill(form, "title", Map.of("title", QUESTION, "body", "Think of it", "when", "now"));
        }
        assertThat(member.get(meeting).page().select("section.card li a").eachText())
                .containsExactly(QUESTION);
    }

    @Test
    void itCanBeChangedOrRemovedUntilThen() {
        later(Duration.ofDays(1));
        var path = leader.get(meeting).one("section.card li a").attr("href");
        assertThat(member.get(path).status()).isEqualTo(404);
        assertThat(member.post(path, Map.of("verb", "remove")).status()).isEqualTo(404);
        leader.fill(leader.get(path), "title", Map.of("title", "Another question", "body", "Words", "when", "now"));
        assertThat(member.get(meeting).body()).contains("Another question").doesNotContain(QUESTION);
        later(Duration.ofDays(1));
        leader.post(leader.get(meeting).one("a[href*=preparations]").attr("href"), Map.of("verb", "remove"));
        assertThat(leader.get(meeting).body()).doesNotContain(QUESTION);
    }

    @Test
    void aTimeAfterTheMeetingHasBegunIsRefusedAndTheWordsStay() {
        var refused = later(Duration.ofDays(4));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("The meeting has begun by then").contains("Think of it");
    }

    @Test
    void whoLeadsNoMoreHasNothingPublishedInTheirName() {
        later(Duration.ofHours(1));
        people.founding.admit(
                people.account(Cast.AMIR), circle.group(), Role.FACILITATOR, "Blue heron", new Picture(1));
        var owner = circle.viewer(Cast.TOVE).persona().value();
        rows.change("update membership set role = 'MEMBER' where persona_id = ?", owner);
        clock.move(Duration.ofHours(2));
        round.go();
        assertThat(circle.visitor(Cast.MEI).get(meeting).body()).doesNotContain(QUESTION);
    }

    @Test
    void aMemberPreparesNothingAndAnotherGroupReadsNothing() {
        assertThat(member.get(meeting + "/preparations/new").status()).isEqualTo(404);
        assertThat(member.post(meeting + "/preparations", fields(Map.of("when", "now")))
                        .status())
                .isEqualTo(404);
        prepare(Map.of("when", "now"));
        var thread = member.get(meeting).one("section.card li a").attr("href");
        assertThat(people.signedIn(people.account("outsider@example.org"))
                        .get(thread)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoComesToInterpretSeesNothingOfTheForumBesideTheMeeting() {
        prepare(Map.of("when", "now"));
        var interpreter = people.account("interpreter@example.org");
        people.founding.admit(interpreter, circle.group(), Role.INTERPRETER, "Bridge", new Picture(3));
        var seen = people.signedIn(interpreter).get(meeting);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body()).doesNotContain(QUESTION);
    }

    @Autowired
    Rows rows;

    private Answer later(Duration ahead) {
        var at = LocalDateTime.ofInstant(Instant.now().plus(ahead), ZoneOffset.UTC)
                .withSecond(0)
                .withNano(0);
        return prepare(Map.of(
                "when",
                "later",
                "day",
                at.toLocalDate().toString(),
                "time",
                at.toLocalTime().toString()));
    }

    private Answer prepare(Map<String, String> when) {
        return leader.post(meeting + "/preparations", fields(when));
    }

    private static Map<String, String> fields(Map<String, String> when) {
        var fields = new java.util.HashMap<>(Map.of("kind", "question", "title", QUESTION, "body", "Think of it"));
        fields.putAll(when);
        return fields;
    }

    private String row(Visitor reader) {
        return reader.get(circle.path() + "/threads").page().select("li.thread").stream()
                .map(org.jsoup.nodes.Element::text)
                .filter(text -> text.contains(QUESTION))
                .findFirst()
                .orElse("");
    }
}
