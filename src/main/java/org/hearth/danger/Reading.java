package org.hearth.danger;

import java.util.Comparator;
import java.util.List;

/** What the rules found in a text. */
public record Reading(List<Hit> hits) {

    public Reading {
        hits = List.copyOf(hits);
    }

    /** The most urgent of the hits. */
    public DangerLevel level() {
        return hits.stream().map(Hit::level).min(Comparator.naturalOrder()).orElse(DangerLevel.NONE);
    }
}
