package org.hearth.danger.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.danger.DangerLevel;
import org.hearth.danger.RuleBook.RuleRefused;

/**
 * The rules of one language. Lines begin with what they are: {@code list} a name and words for phrases; {@code words} of
 * one of the kinds below; {@code idiom}, {@code past}, {@code recent}, {@code sure} a phrase; {@code rule} a name, a
 * level and perhaps {@code anyone}, then its {@code why} and each {@code say} a phrase. The same is read by {@code rulefile.ts}.
 *
 * @param head the lines before the first rule
 */
record RuleFile(
        String head,
        Map<String, Set<String>> words,
        Map<String, List<Phrase>> phrases,
        List<Rule> rules,
        Lists lists,
        Beginnings beginnings) {

    /** Who speaks, who is spoken of, and what says no. */
    static final String FIRST = "first";

    static final String THIRD = "third";
    static final String NEGATION = "negation";

    /** What makes words mean something else; when it was; that it is now after all; a "not" that denies nothing. */
    static final String IDIOM = "idiom";

    static final String PAST = "past";
    static final String RECENT = "recent";
    static final String SURE = "sure";

    private static final Set<String> PHRASES = Set.of(IDIOM, PAST, RECENT, SURE);

    record Lists(Map<String, List<String>> byName) {}

    static RuleFile read(String text) {
        var first = text.startsWith("rule ") ? 0 : text.indexOf("\nrule ") + 1;
        var head = text.substring(0, first == 0 && !text.startsWith("rule ") ? text.length() : first);
        var lists = new HashMap<String, List<String>>();
        var words = new HashMap<String, Set<String>>();
        var phrases = new HashMap<String, List<Phrase>>();
        head.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    var parts = line.split("\\s+", 3);
                    switch (parts[0]) {
                        case "list" -> lists.put(parts[1], List.of(parts[2].split("\\s+")));
                        case "words" -> words.put(parts[1], Set.of(parts[2].split("\\s+")));
                        default ->
                            phrases.computeIfAbsent(kind(parts[0]), kind -> new ArrayList<>())
                                    .add(Phrase.of(line.substring(parts[0].length()), lists));
                    }
                });
        var rules = rules(text.substring(head.length()), lists);
        return new RuleFile(head, words, phrases, rules, new Lists(lists), new Beginnings(rules));
    }

    private static String kind(String word) {
        if (!PHRASES.contains(word)) {
            throw new RuleRefused("danger.rule.shape", word);
        }
        return word;
    }

    static List<Rule> rules(String text, Map<String, List<String>> lists) {
        var rules = new ArrayList<Rule>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    var rest = line.substring(line.indexOf(' ') + 1);
                    switch (line.substring(0, Math.max(0, line.indexOf(' ')))) {
                        case "rule" -> rules.add(begun(rest.split("\\s+")));
                        case "why" -> rules.add(explained(rules.removeLast(), rest));
                        case "say" -> rules.add(said(rules.removeLast(), Phrase.of(rest, lists)));
                        default -> throw new RuleRefused("danger.rule.shape", line);
                    }
                });
        return List.copyOf(rules);
    }

    private static Rule begun(String[] parts) {
        return new Rule(parts[0], DangerLevel.valueOf(parts[1]), parts.length > 2, "", List.of());
    }

    private static Rule explained(Rule rule, String why) {
        return new Rule(rule.name(), rule.level(), rule.anyone(), why, rule.phrases());
    }

    private static Rule said(Rule rule, Phrase phrase) {
        var phrases = new ArrayList<>(rule.phrases());
        phrases.add(phrase);
        return new Rule(rule.name(), rule.level(), rule.anyone(), rule.why(), List.copyOf(phrases));
    }

    /** With other rules. */
    RuleFile with(List<Rule> others) {
        return new RuleFile(head, words, phrases, others, lists, new Beginnings(others));
    }

    Set<String> words(String kind) {
        return words.getOrDefault(kind, Set.of());
    }

    List<Phrase> phrases(String kind) {
        return phrases.getOrDefault(kind, List.of());
    }

    /** As it would stand in a file. */
    String text() {
        return head + rules.stream().map(Rule::text).collect(Collectors.joining("\n"));
    }
}
