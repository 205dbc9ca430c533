package org.hearth.danger;

import java.util.List;

/**
 * A rule as people read and edit it.
 *
 * @param language {@code en} or {@code nb}
 * @param anyone whether it matters as much of whomever it is said
 * @param why a sentence in its language
 * @param phrases how {@code docs/danger.md} says they are written
 * @param ownWords whether this site changed or added it
 */
public record RuleLine(
        String language,
        String name,
        DangerLevel level,
        boolean anyone,
        String why,
        List<String> phrases,
        boolean ownWords,
        boolean switchedOff) {

    public RuleLine {
        phrases = List.copyOf(phrases);
    }
}
