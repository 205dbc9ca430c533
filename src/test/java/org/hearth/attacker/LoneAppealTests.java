package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.hearth.cast.Cast;
import org.hearth.desk.queue.Sweep;
import org.hearth.groups.Role;
import org.hearth.web.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In a group with one moderator another look is still another's; and whoever takes it sees one post and nobody's name. */
@AttackerTest
class LoneAppealTests {

    private static final String WORDS = "Words that went too far.";

    @Autowired
    People people;

    @Autowired
    Sweep sweep;

    @Autowired
    Rows rows;

    @Autowired
    Mailbag mailbag;

    private Circle circle;
    private Bench bench;

    @BeforeEach
    void somethingHiddenByTheOnlyModerator() {
        rows.change("update desk_item set done_at = now() where done_at is null");
        circle = people.gather(Cast.LONG_NIGHTS);
        bench = new Bench(circle, circle.thread(Cast.MEI, "A quiet evening", "Is anybody awake"), sweep::look);
        bench.reply(Cast.AMIR, WORDS);
        bench.act(bench.post(WORDS), "hide", Map.of("reason", "It hurt somebody."));
    }

    @Test
    void aCoordinatorDecidesAndSeesThatPostAndNobodysName() {
        var coordinator = people.coordinator("decides@example.org");
        assertThat(coordinator.get("/coordination/appeals").all("form[action$=look]"))
                .isEmpty();
        appeal();
        await().until(() -> !mailbag.to("decides@example.org").isEmpty());
        assertThat(coordinator.get("/today").body()).contains("no moderator is left to decide");
        var look = look(coordinator);
        var seen = coordinator.post(look, Map.of());
        assertThat(seen.body())
                .contains(WORDS)
                .contains("It hurt somebody.")
                .contains("I meant it kindly.")
                .doesNotContain("Is anybody awake")
                .doesNotContain("A quiet evening")
                .doesNotContain(circle.viewer(Cast.AMIR).groupName())
                .doesNotContain(pseudonym(Cast.AMIR))
                .doesNotContain(pseudonym(Cast.TOVE));
        var answer = look.replaceFirst("/look$", "");
        assertThat(coordinator.post(answer, Map.of("words", "You are right.")).status())
                .isEqualTo(422);
        assertThat(coordinator
                        .post(answer, Map.of("words", "You are right.", "decision", "undo"))
                        .status())
                .isEqualTo(302);
        assertThat(coordinator
                        .post(answer, Map.of("words", "No.", "decision", "keep"))
                        .status())
                .isEqualTo(404);
        assertThat(bench.seenBy(Cast.MEI)).contains(WORDS);
        assertThat(circle.visitor(Cast.AMIR).get(circle.path() + "/care").body())
                .contains("You are right.")
                .contains("it was undone");
    }

    @Test
    void nobodyButACoordinatorSeesItAndNotTheOneWhoDidIt() {
        var tove = people.coordinator(Cast.TOVE.address());
        appeal();
        assertThat(tove.get("/coordination/appeals").all("form[action$=look]")).isEmpty();
        var other = people.coordinator("other.coordinator@example.org");
        var look = look(other);
        assertThat(tove.post(look, Map.of()).status()).isEqualTo(404);
        assertThat(tove.post(look.replaceFirst("/look$", ""), Map.of("words", "No.", "decision", "keep"))
                        .status())
                .isEqualTo(404);
        assertThat(circle.visitor(Cast.MEI).post(look, Map.of()).status()).isEqualTo(404);
        assertThat(circle.visitor(Cast.MEI).get("/coordination/appeals").status())
                .isEqualTo(404);
    }

    @Test
    void itIsNoBusinessOfACoordinatorWhereTheGroupHasASecondModerator() {
        people.founding.admit(
                people.account("second@example.org"), circle.group(), Role.CO_FACILITATOR, "Second", new Picture(9));
        appeal();
        var coordinator = people.coordinator("idle@example.org");
        assertThat(coordinator.get("/coordination/appeals").all("form[action$=look]"))
                .isEmpty();
    }

    private void appeal() {
        var author = circle.visitor(Cast.AMIR);
        var path = author.get(circle.path() + "/care").one("a[href$=appeal]").attr("href");
        assertThat(author.post(path, Map.of("words", "I meant it kindly.")).status())
                .isEqualTo(302);
    }

    private static String look(Visitor coordinator) {
        return coordinator
                .get("/coordination/appeals")
                .one("form[action$=look]")
                .attr("action");
    }

    private static String pseudonym(Cast.Player player) {
        return Cast.LONG_NIGHTS.parts().stream()
                .filter(part -> part.player() == player)
                .map(Cast.Part::pseudonym)
                .findFirst()
                .orElseThrow();
    }
}
