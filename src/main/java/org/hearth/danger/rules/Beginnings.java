package org.hearth.danger.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.hearth.danger.rules.Words.Word;

/**
 * Phrases by the letter and the length of the word they begin with, so that each word of a text is held against the few that
 * may begin with it, misspelt or not: trying all took three quarters of the processor time of posting.
 */
final class Beginnings {

    private static final int LONGEST = 40;

    /** In the order of the rules, and each rule's phrases in theirs. */
    record Beginning(Rule rule, Phrase phrase) {}

    private final Map<Integer, List<Beginning>> all = new HashMap<>();

    Beginnings(List<Rule> rules) {
        for (var rule : rules) {
            for (var phrase : rule.phrases()) {
                keys(phrase).forEach(key -> all.computeIfAbsent(key, first -> new ArrayList<>())
                        .add(new Beginning(rule, phrase)));
            }
        }
    }

    private static Iterable<Integer> keys(Phrase phrase) {
        var keys = new LinkedHashSet<Integer>();
        phrase.first().forEach(term -> {
            for (var letters = Math.min(term.shortest(), LONGEST); letters <= Math.min(term.longest(), LONGEST); letters++) {
                keys.add(key(term.word().charAt(0), letters));
            }
        });
        return keys;
    }

    private static int key(char first, int letters) {
        return first << 8 | Math.min(letters, LONGEST);
    }

    List<Beginning> with(Word word) {
        return all.getOrDefault(key(word.text().charAt(0), word.text().length()), List.of());
    }
}
