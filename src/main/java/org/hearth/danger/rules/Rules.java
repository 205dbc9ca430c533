package org.hearth.danger.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.danger.Hit;
import org.hearth.danger.rules.Words.Word;
import org.springframework.util.function.SingletonSupplier;

/** Reads a text by the rules of one language. The same is written in {@code reading.ts}. */
record Rules(String language, RuleFile file) {

    static List<Hit> read(String text, String language, RuleFile file) {
        return new Rules(language, file).read(text);
    }

    List<Hit> read(String text) {
        var words = Words.of(text);
        // most texts say nothing that a rule knows, and then nobody need look around
        var context = SingletonSupplier.of(() -> new Weakened(words, file));
        var hits = new ArrayList<Hit>();
        for (var start = 0; start < words.size(); start++) {
            var found = "";
            for (var beginning : file.beginnings().with(words.get(start))) {
                var rule = beginning.rule();
                var match = rule.name().equals(found)
                        ? Optional.<Phrase.Match>empty()
                        : beginning.phrase().at(words, start);
                if (match.isPresent()) {
                    found = rule.name();
                    hits.add(hit(text, words, rule, match.get(), context.obtain()));
                }
            }
        }
        hits.sort(Comparator.comparing(Hit::start).thenComparing(Hit::rule));
        return List.copyOf(hits);
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
