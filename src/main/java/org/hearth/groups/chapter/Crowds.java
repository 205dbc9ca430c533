package org.hearth.groups.chapter;

import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.groups.ChapterId;

/**
 * How many chose a chapter, as far as nobody can be found in it: in steps of five, nothing below five, and nothing at all
 * if those left over were few enough to be known by it, or none, for then all would be in it.
 */
final class Crowds {

    /** Also how many must have chosen anew before anything else is said. */
    static final int STEP = 5;

    private Crowds() {}

    /** @param sizes how many chose each @param present all who belong to the group */
    static Map<ChapterId, Integer> of(Map<ChapterId, Integer> sizes, int present) {
        var shown = sizes.entrySet().stream()
                .filter(size -> size.getValue() >= STEP)
                .collect(Collectors.toMap(Map.Entry::getKey, size -> size.getValue() / STEP * STEP));
        var counted = shown.keySet().stream()
                .mapToInt(chapter -> sizes.getOrDefault(chapter, 0))
                .sum();
        return present - counted < STEP ? Map.of() : shown;
    }
}
