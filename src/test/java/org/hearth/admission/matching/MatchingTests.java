package org.hearth.admission.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearth.admission.matching.Proposal.Shared;
import org.hearth.admission.screening.Kind;
import org.hearth.admission.screening.Outcome;
import org.hearth.admission.screening.Question;
import org.hearth.admission.screening.QuestionId;
import org.hearth.groups.Doorway.Entrance;
import org.hearth.groups.Doorway.Way;
import org.hearth.groups.GroupId;
import org.junit.jupiter.api.Test;

/** What is proposed to whom, and why. */
class MatchingTests {

    private static final Wish NOTHING_SAID = new Wish(Set.of(), "", OptionalInt.empty(), Set.of(), Set.of(), List.of());

    @Test
    void whoeverSaysNothingSeesAllByName() {
        var found = Matching.match(List.of(group("b", "en", "grief"), group("A", "nb", "pain")), NOTHING_SAID);
        assertThat(found).extracting(one -> one.entrance().name()).containsExactly("A", "b");
        assertThat(found).allMatch(one -> one.shared().isEmpty());
    }

    @Test
    void anotherNeedOrLanguageIsNotProposed() {
        var wish = new Wish(Set.of("grief"), "en", OptionalInt.empty(), Set.of("EVENING"), Set.of(), List.of());
        var found = Matching.match(
                List.of(group("fits", "en", "grief"), group("other", "en", "pain"), group("nb", "nb", "grief")), wish);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.entrance().name()).isEqualTo("fits");
            assertThat(one.shared()).containsExactly(Shared.NEED, Shared.LANGUAGE, Shared.TIME);
            assertThat(one.needs()).containsExactly("grief");
        });
    }

    @Test
    void moreInCommonComesFirst() {
        var wish =
                new Wish(Set.of("grief"), "", OptionalInt.empty(), Set.of(), Set.of(), List.of("no-18-bodo", "no-18"));
        var found = Matching.match(List.of(group("a", "en", "grief"), near("z", "no-18")), wish);
        assertThat(found).extracting(one -> one.entrance().name()).containsExactly("z", "a");
    }

    @Test
    void aGroupThatTurnsAnAgeAwayIsNotProposedToIt() {
        var age = question(Outcome.NOT_NOW, Outcome.SUITABLE);
        var candidate = new Matching.Candidate(group("a", "en", "grief").entrance(), List.of(age));
        assertThat(Matching.match(List.of(candidate), aged(0))).isEmpty();
        assertThat(Matching.match(List.of(candidate), aged(1)).getFirst().shared())
                .containsExactly(Shared.AGE);
    }

    private static Wish aged(int band) {
        return new Wish(Set.of(), "", OptionalInt.of(band), Set.of(), Set.of(), List.of());
    }

    private static Question question(Outcome... outcomes) {
        return new Question(
                QuestionId.valueOf("A".repeat(22)), Kind.AGE, "How old?", "", true, List.of(), List.of(outcomes));
    }

    private static Matching.Candidate group(String name, String language, String need) {
        return candidate(name, language, need, Set.of());
    }

    private static Matching.Candidate near(String name, String place) {
        return candidate(name, "en", "grief", Set.of(place));
    }

    private static Matching.Candidate candidate(String name, String language, String need, Set<String> places) {
        var entrance = new Entrance(
                GroupId.random(),
                name,
                "",
                language,
                Way.OPEN,
                Set.of("EVENING"),
                Set.of("TALK"),
                Set.of(need),
                places);
        return new Matching.Candidate(entrance, List.of());
    }
}
