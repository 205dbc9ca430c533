package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearth.cast.Cast;
import org.hearth.cast.Cast.Player;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody in the group collects telephone numbers, or wants to know which pseudonym has which. */
@AttackerTest
class ChainTests {

    private static final Map<Player, String> NUMBERS =
            Map.of(Cast.AMIR, "90 11 11 11", Cast.SOLVEIG, "90 22 22 22", Cast.MEI, "90 33 33 33");
    private static final Map<Player, String> NAMES =
            Map.of(Cast.AMIR, "Kasper", Cast.SOLVEIG, "Jorunn", Cast.MEI, "Lykke");
    private static final String MESSAGE = "The café moves to Thursday";

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    MovableClock clock;

    private Circle circle;
    private String chain;

    @BeforeEach
    void threeTakePart() {
        circle = people.gather(Cast.LONG_NIGHTS);
        chain = circle.path() + "/chain";
        NUMBERS.keySet().forEach(player -> join(player, Map.of()));
    }

    @AfterEach
    void theClockIsRight() {
        clock.putBack();
    }

    private void join(Player player, Map<String, String> more) {
        var fields = new LinkedHashMap<>(Map.of("called", name(player), "number", number(player), "agreed", "yes"));
        fields.putAll(more);
        assertThat(circle.visitor(player).post(chain + "/place", fields).status())
                .isEqualTo(302);
    }

    private static String number(Player player) {
        return Objects.requireNonNull(NUMBERS.get(player));
    }

    private static String name(Player player) {
        return Objects.requireNonNull(NAMES.get(player));
    }

    private void begin(String shape) {
        assertThat(circle.visitor(Cast.TOVE)
                        .post(chain + "/round", Map.of("body", MESSAGE, "shape", shape))
                        .status())
                .isEqualTo(302);
    }

    /** Whose numbers stand on any page that this person can open. */
    private List<Player> seenBy(Player player) {
        var visitor = circle.visitor(player);
        var pages = Stream.of(
                        chain,
                        chain + "/place",
                        chain + "/paper",
                        chain + "/round",
                        circle.path(),
                        circle.path() + "/hands",
                        circle.path() + "/newsletter",
                        circle.path() + "/me",
                        circle.path() + "/threads",
                        "/today",
                        "/you")
                .map(path -> visitor.get(path).body())
                .toList();
        return NUMBERS.keySet().stream()
                .filter(other -> pages.stream()
                        .anyMatch(page -> page.contains(number(other))
                                || page.contains(number(other).replace(" ", ""))))
                .sorted(java.util.Comparator.comparing(Player::address))
                .toList();
    }

    private void tick(Player caller, String state) {
        var visitor = circle.visitor(caller);
        var form = visitor.get(chain).one(".chain-call form").attr("action");
        assertThat(visitor.post(form, Map.of("state", state)).status()).isEqualTo(302);
    }

    private void assertNobodySeesMoreThan(Player caller) {
        for (var player : circle.viewers().keySet()) {
            assertThat(seenBy(player)).as(player.name()).hasSize(player.equals(caller) ? 1 : 0);
        }
    }

    @Test
    void atEachStepOneNumberIsBeforeOnePairOfEyes() {
        for (var player : circle.viewers().keySet()) {
            assertThat(seenBy(player)).isEmpty();
        }
        begin("line");
        var caller = Cast.TOVE;
        for (int step = 0; step < 3; step++) {
            assertNobodySeesMoreThan(caller);
            var next = seenBy(caller).getFirst();
            tick(caller, "reached");
            caller = next;
        }
        for (var player : circle.viewers().keySet()) {
            assertThat(seenBy(player)).isEmpty();
        }
        assertThat(circle.visitor(Cast.TOVE).get(chain).body()).contains("3 of 3 reached", "come to its end");
    }

    @Test
    void twoBranchesShowTheStarterTwoAndTheOthersNoMore() {
        begin("tree");
        assertThat(seenBy(Cast.TOVE)).hasSize(2);
        NUMBERS.keySet().forEach(player -> assertThat(seenBy(player)).isEmpty());
    }

    @Test
    void theChainGoesPastWhoCannotBeReachedAndTheStarterAloneSeesTheGap() {
        begin("line");
        var gap = seenBy(Cast.TOVE).getFirst();
        tick(Cast.TOVE, "missed");
        var next = seenBy(Cast.TOVE);
        assertThat(next).hasSize(1).doesNotContain(gap);
        assertThat(circle.visitor(Cast.TOVE).get(chain).body()).contains("Could not be reached", name(gap));
        clock.move(Duration.ofMinutes(2));
        for (var player : NUMBERS.keySet()) {
            if (!player.equals(gap)) {
                assertThat(circle.visitor(player).get(chain).body()).doesNotContain(name(gap));
            }
        }
        tick(Cast.TOVE, "heard");
        assertThat(seenBy(Cast.TOVE)).hasSize(1).doesNotContain(gap).doesNotContainAnyElementsOf(next);
    }

    @Test
    void whereItStandsStillWhoeverBeganItGoesOn() {
        begin("line");
        var stuck = seenBy(Cast.TOVE).getFirst();
        tick(Cast.TOVE, "reached");
        assertThat(seenBy(stuck)).hasSize(1);
        var page = circle.visitor(Cast.TOVE).get(chain);
        assertThat(page.body()).contains(name(stuck) + " is to call the next");
        var over = page.one("form[action$=taking-over]").attr("action");
        assertThat(circle.visitor(stuck).post(over, Map.of()).status()).isEqualTo(404);
        circle.visitor(Cast.TOVE).post(over, Map.of());
        assertThat(seenBy(stuck)).isEmpty();
        assertThat(seenBy(Cast.TOVE)).hasSize(1);
    }

    @Test
    void aTickIsUndoneWithinAMinuteAndTakesTheNumberBack() {
        begin("line");
        var first = seenBy(Cast.TOVE).getFirst();
        tick(Cast.TOVE, "reached");
        var undo = circle.visitor(Cast.TOVE)
                .get(chain)
                .one("form[action$=undoing]")
                .attr("action");
        assertThat(circle.visitor(first).post(undo, Map.of()).status()).isEqualTo(404);
        circle.visitor(Cast.TOVE).post(undo, Map.of());
        assertThat(seenBy(first)).isEmpty();
        assertThat(seenBy(Cast.TOVE)).containsExactly(first);
        tick(Cast.TOVE, "reached");
        clock.move(Duration.ofSeconds(70));
        assertThat(circle.visitor(Cast.TOVE).post(undo, Map.of()).location().orElseThrow())
                .endsWith("late");
        assertThat(seenBy(first)).hasSize(1);
    }

    @Test
    void nobodyTicksForAnother() {
        begin("line");
        var call = circle.visitor(Cast.TOVE).get(chain).one(".chain-call form").attr("action");
        for (var player : NUMBERS.keySet()) {
            assertThat(circle.visitor(player)
                            .post(call, Map.of("state", "reached"))
                            .status())
                    .isEqualTo(404);
            assertThat(circle.visitor(player)
                            .post(chain + "/round/ending", Map.of())
                            .status())
                    .isEqualTo(404);
            assertThat(circle.visitor(player).get(chain + "/paper").status()).isEqualTo(404);
        }
        var stranger = people.signedIn(people.account("stranger@example.org"));
        assertThat(stranger.post(call, Map.of("state", "reached")).status()).isEqualTo(404);
        assertThat(stranger.get(chain).status()).isEqualTo(404);
    }

    @Test
    void membersBeginNoRoundUnlessTheyWereAsked() {
        var mei = circle.visitor(Cast.MEI);
        assertThat(mei.get(chain + "/round").status()).isEqualTo(404);
        assertThat(mei.post(chain + "/round", Map.of("body", MESSAGE)).status()).isEqualTo(404);
    }

    @Test
    void theNameOnTheTelephoneTellsNoPseudonym() {
        begin("tree");
        var page = circle.visitor(Cast.TOVE).get(chain);
        for (var player : NUMBERS.keySet()) {
            var viewer = circle.viewer(player);
            assertThat(page.page().select("main").html())
                    .doesNotContain(viewer.persona().text());
        }
        assertThat(page.page().select("main").text()).doesNotContain("Blue heron", "Birch", "Paper boat");
        assertThat(circle.visitor(Cast.TOVE).get(circle.path()).body()).doesNotContain(NAMES.values());
    }

    @Test
    void whoWantsItsPseudonymShownHasIt() {
        NUMBERS.keySet().forEach(player -> join(player, Map.of("pseudonym", "yes")));
        begin("line");
        assertThat(circle.visitor(Cast.TOVE).get(chain).one(".chain-call h2").text())
                .contains("(");
    }

    @Test
    void withoutAYesNoNumberIsKept() {
        var fields = Map.of("called", "Torill", "number", "90 44 44 44");
        var tove = circle.visitor(Cast.TOVE);
        var answer = tove.post(chain + "/place", fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Torill", "90 44 44 44");
        assertThat(tove.get(chain).body()).contains("You do not take part");
    }

    @Test
    void whoReadsTheWholeDatabaseReadsNeitherNumberNorName() {
        begin("line");
        for (var row : rows.dump()) {
            for (var player : NUMBERS.keySet()) {
                assertThat(row.text()).doesNotContain(number(player), name(player));
            }
        }
    }

    @Test
    void whoLeavesTakesTheNumberAlongAndLeavesNoHole() {
        begin("line");
        var first = seenBy(Cast.TOVE).getFirst();
        circle.visitor(first).post(chain + "/place/removal", Map.of());
        assertThat(seenBy(Cast.TOVE)).hasSize(1).doesNotContain(first);
        var second = seenBy(Cast.TOVE).getFirst();
        tick(Cast.TOVE, "reached");
        var away = circle.path() + "/members/" + circle.viewer(second).persona().text() + "/removal";
        circle.visitor(second).post(away, Map.of());
        assertThat(seenBy(Cast.TOVE)).hasSize(1).doesNotContain(first, second);
        assertThat(rows.dump().stream()
                        .filter(row -> row.table().equals("chain_place"))
                        .filter(row ->
                                row.text().contains(circle.group().value().toString())))
                .hasSize(1);
    }

    @Test
    void byLeavingAndComingBackNobodySeesAnotherNumber() {
        begin("line");
        var first = seenBy(Cast.TOVE).getFirst();
        tick(Cast.TOVE, "reached");
        var neighbour = seenBy(first);
        for (int again = 0; again < 5; again++) {
            circle.visitor(Cast.TOVE).post(chain + "/round/ending", Map.of());
            circle.visitor(first).post(chain + "/place/removal", Map.of());
            join(first, Map.of());
            begin("line");
            assertThat(seenBy(Cast.TOVE)).containsExactly(first);
            tick(Cast.TOVE, "reached");
            assertThat(seenBy(first)).isEqualTo(neighbour);
        }
    }

    @Test
    void afterTwoDaysNothingOfARoundIsShown() {
        begin("line");
        clock.move(Duration.ofDays(2).plusMinutes(1));
        for (var player : circle.viewers().keySet()) {
            assertThat(seenBy(player)).isEmpty();
            assertThat(circle.visitor(player).get(chain).body()).doesNotContain(MESSAGE);
        }
    }

    @Test
    void aSecondPressBeginsNoSecondRound() {
        begin("line");
        var first = seenBy(Cast.TOVE);
        begin("tree");
        assertThat(seenBy(Cast.TOVE)).isEqualTo(first);
    }
}
