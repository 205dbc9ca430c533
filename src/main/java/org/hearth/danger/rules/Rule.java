package org.hearth.danger.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.hearth.danger.DangerLevel;

/**
 * @param anyone whether it matters as much of whomever it is said, as of blows
 * @param why a sentence for people, in the rule's language
 */
record Rule(String name, DangerLevel level, boolean anyone, String why, List<Phrase> phrases) {

    /** As it stands in a file. */
    String text() {
        var lines =
                phrases.stream().map(phrase -> "say " + phrase.text() + "\n").collect(Collectors.joining());
        return "rule " + name + " " + level + (anyone ? " anyone" : "") + "\nwhy " + why + "\n" + lines;
    }
}
