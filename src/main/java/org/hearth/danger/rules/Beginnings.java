package org.hearth.danger.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.danger.rules.Phrase.Term;
import org.hearth.danger.rules.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by the word they begin with, so that each word of a text is held against the few that may begin with it, misspelt or
 * not: trying all took three quarters of the processor time of posting. A word with one letter wrong keeps its first letter,
 * and its second or its last.
 */
final class Beginnings {

    /** In the order of the rules, and each rule's phrases in theirs. */
    record Beginning(int number, Rule rule, Phrase phrase) {}

    private record First(Term term, Beginning beginning) {}

    private static final char ANY = 0;

    private final Map<String, List<First>> whole = new HashMap<>();
    private final Map<Integer, List<First>> bySecond = new HashMap<>();
    private final Map<Integer, List<First>> byLast = new HashMap<>();
    private int count;

    Beginnings(List<Rule> rules) {
        for (var rule : rules) {
            for (var phrase : rule.phrases()) {
                var beginning = new Beginning(count++, rule, phrase);
                phrase.first().forEach(term -> add(new First(term, beginning)));
            }
        }
    }

    private void add(First first) {
        var term = first.term();
        var word = term.word();
        if (term.beginning()) {
            into(
                    bySecond,
                    key(word, term.squeezed().length() > 1 ? term.squeezed().charAt(1) : ANY),
                    first);
            into(bySecond, key(word, word.length() > 1 ? word.charAt(1) : ANY), first);
        } else {
            into(whole, word, first);
            into(whole, term.squeezed(), first);
            if (term.shortest() < term.longest()) {
                into(bySecond, key(word, word.charAt(1)), first);
                into(byLast, key(word, word.charAt(word.length() - 1)), first);
            }
        }
    }

    private static <K> void into(Map<K, List<First>> map, K key, First first) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(first);
    }

    private static int key(String word, char other) {
        return word.charAt(0) << 16 | other;
    }

    /** Those whose first word this may be. */
    Iterable<Beginning> with(Word word) {
        var found = new TreeMap<Integer, Beginning>();
        var text = word.text();
        look(whole.get(text), word, found);
        look(bySecond.get(key(text, ANY)), word, found);
        if (text.length() > 1) {
            look(bySecond.get(key(text, text.charAt(1))), word, found);
            look(byLast.get(key(text, text.charAt(text.length() - 1))), word, found);
        }
        return found.values();
    }

    private static void look(@Nullable List<First> firsts, Word word, Map<Integer, Beginning> found) {
        if (firsts != null) {
            for (var first : firsts) {
                if (first.term().matches(word)) {
                    found.put(first.beginning().number(), first.beginning());
                }
            }
        }
    }
}
