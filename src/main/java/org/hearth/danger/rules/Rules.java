package org.hearth.danger.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearth.danger.Hit;
import org.hearth.danger.rules.Words.Word;

/** Reads a text by the rules of one language. The same is written in {@code reading.ts}. */
record Rules(String language, RuleFile file) {

    static List<Hit> read(String text, String language, RuleFile file) {
        return new Rules(language, file).read(text);
    }

    List<Hit> read(String text) {
        var words = Words.of(text);
        var context = new Weakened(words, file);
        var hits = new ArrayList<Hit>();
        for (var rule : file.rules()) {
            for (var start = 0; start < words.size(); start++) {
                var match = first(rule, words, start);
                if (match != null) {
                    hits.add(hit(text, words, rule, match, context));
                }
            }
        }
        hits.sort(Comparator.comparing(Hit::start).thenComparing(Hit::rule));
        return List.copyOf(hits);
    }

    private static Phrase.@org.jspecify.annotations.Nullable Match first(Rule rule, List<Word> words, int start) {
        for (var phrase : rule.phrases()) {
            var match = phrase.at(words, start);
            if (match.isPresent()) {
                return match.get();
            }
        }
        return null;
    }

    private Hit hit(String text, List<Word> words, Rule rule, Phrase.Match match, Weakened context) {
        var start = words.get(match.start()).start();
        var end = words.get(match.end() - 1).end();
        var weakenings = context.of(rule, match);
        return new Hit(
                Hit.left(rule.level(), weakenings),
                language,
                rule.name(),
                rule.why(),
                text.substring(start, end),
                start,
                end,
                weakenings);
    }
}
