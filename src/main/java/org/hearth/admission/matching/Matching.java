package org.hearth.admission.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.hearth.admission.matching.Proposal.Shared;
import org.hearth.admission.screening.Kind;
import org.hearth.admission.screening.Outcome;
import org.hearth.admission.screening.Question;
import org.hearth.groups.Doorway.Entrance;

/**
 * Which groups fit a wish. Nothing is learnt and nothing hidden: what is shared is added up, by weights that stand in
 * {@link Proposal.Shared}, and said in words. A group is left out if it speaks another language, is about none of the
 * needs named, or turns this age away.
 */
final class Matching {

    private static final int MOST = 12;

    private Matching() {}

    /** @param questions what the group asks those who want to come in */
    record Candidate(Entrance entrance, List<Question> questions) {}

    static List<Proposal> match(List<Candidate> candidates, Wish wish) {
        return candidates.stream()
                .flatMap(candidate -> proposal(candidate, wish).stream())
                .sorted(Comparator.comparingInt(Proposal::weight)
                        .reversed()
                        .thenComparing(one -> one.entrance().name().toLowerCase(Locale.ROOT)))
                .limit(MOST)
                .toList();
    }

    private static Optional<Proposal> proposal(Candidate candidate, Wish wish) {
        var group = candidate.entrance();
        var needs = new TreeSet<>(wish.needs());
        needs.retainAll(group.needs());
        var age = age(candidate.questions(), wish);
        var isOther = !wish.needs().isEmpty() && needs.isEmpty()
                || !wish.language().isEmpty() && !wish.language().equals(group.language())
                || age.filter(Outcome.NOT_NOW::equals).isPresent();
        if (isOther) {
            return Optional.empty();
        }
        var shared = new ArrayList<Shared>();
        add(shared, Shared.NEED, !needs.isEmpty());
        add(shared, Shared.PLACE, !Collections.disjoint(group.places(), wish.places()));
        add(shared, Shared.LANGUAGE, !wish.language().isEmpty());
        add(shared, Shared.AGE, age.filter(Outcome.SUITABLE::equals).isPresent());
        add(shared, Shared.TIME, !Collections.disjoint(group.times(), wish.times()));
        add(shared, Shared.FORMAT, !Collections.disjoint(group.formats(), wish.formats()));
        return Optional.of(new Proposal(group, shared, needs));
    }

    private static void add(List<Shared> shared, Shared one, boolean holds) {
        if (holds) {
            shared.add(one);
        }
    }

    /** What the group's own question of age leads to; empty if it does not ask, or nothing was said. */
    private static Optional<Outcome> age(List<Question> questions, Wish wish) {
        return wish.age().isEmpty()
                ? Optional.empty()
                : questions.stream()
                        .filter(question -> question.kind() == Kind.AGE)
                        .map(question -> question.outcome(wish.age().getAsInt()))
                        .reduce(Outcome::or);
    }
}
