package org.hearth.admission.matching;

import java.util.List;
import java.util.Set;
import org.hearth.groups.Doorway;

/** A group that fits, and in what. */
public record Proposal(Doorway.Entrance entrance, List<Shared> shared, Set<String> needs) {

    /** What is shared, the weightiest first. */
    public enum Shared {
        NEED(4),
        PLACE(2),
        LANGUAGE(2),
        AGE(1),
        TIME(1),
        FORMAT(1);

        private final int weight;

        Shared(int weight) {
            this.weight = weight;
        }
    }

    int weight() {
        return shared.stream().mapToInt(one -> one.weight).sum();
    }
}
