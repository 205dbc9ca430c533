package org.hearth.danger;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules found in a text. */
public record Reading(List<Hit> hits) {

    public Reading {
        hits = List.copyOf(hits);
    }

    /** The most urgent of the hits. */
    public DangerLevel level() {
        return hits.stream().map(Hit::level).min(Comparator.naturalOrder()).orElse(DangerLevel.NONE);
    }

    /** Those that count, by language and name. */
    public Set<String> rules() {
        return hits.stream()
                .filter(hit -> hit.level() != DangerLevel.NONE)
                .map(hit -> hit.language() + "/" + hit.rule())
                .collect(Collectors.toUnmodifiableSet());
    }
}
