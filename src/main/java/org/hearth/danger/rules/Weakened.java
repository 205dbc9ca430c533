package org.hearth.danger.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.danger.Weakening;
import org.hearth.danger.rules.Phrase.Match;
import org.hearth.danger.rules.Words.Word;

/** What stands around the words that a rule found, and makes less of them. The same is written in {@code weakened.ts}. */
final class Weakened {

    private static final int NEGATION_REACH = 3;
    private static final int PAST_REACH = 8;
    private static final int PERSON_REACH = 5;

    private final List<Word> words;
    private final RuleFile file;
    private final List<Match> idioms;
    private final List<Match> past;
    private final List<Match> recent;
    private final List<Match> sure;

    Weakened(List<Word> words, RuleFile file) {
        this.words = words;
        this.file = file;
        this.idioms = found(RuleFile.IDIOM);
        this.past = found(RuleFile.PAST);
        this.recent = found(RuleFile.RECENT).stream()
                .filter(span ->
                        past.stream().noneMatch(over -> over.start() <= span.start() && span.end() <= over.end()))
                .toList();
        this.sure = found(RuleFile.SURE);
    }

    private List<Match> found(String kind) {
        return file.phrases(kind).stream()
                .flatMap(phrase -> IntStream.range(0, words.size())
                        .mapToObj(start -> phrase.at(words, start))
                        .flatMap(match -> match.stream()))
                .toList();
    }

    List<Weakening> of(Rule rule, Match match) {
        var all = new ArrayList<Weakening>();
        if (idioms.stream().anyMatch(idiom -> idiom.start() < match.end() && match.start() < idiom.end())) {
            all.add(Weakening.IDIOM);
        }
        if (isDenied(match)) {
            all.add(Weakening.NEGATION);
        }
        if (words.get(match.start()).quoted() && words.get(match.end() - 1).quoted()) {
            all.add(Weakening.QUOTATION);
        }
        if (isOver(match)) {
            all.add(Weakening.PAST);
        }
        if (!rule.anyone() && isOfAnother(match)) {
            all.add(Weakening.THIRD_PERSON);
        }
        return all;
    }

    /** A "not" shortly before, in the same breath, or in a gap; what the rule itself names does not deny it. */
    private boolean isDenied(Match match) {
        for (var at = match.start() - 1; at >= Math.max(0, match.start() - NEGATION_REACH); at--) {
            if (words.get(at + 1).pause() || !sameSentence(at, match)) {
                break;
            }
            if (denies(at)) {
                return true;
            }
        }
        return IntStream.range(match.start(), match.end())
                .anyMatch(at -> !match.words().contains(at) && denies(at));
    }

    private boolean denies(int at) {
        return file.words(RuleFile.NEGATION).contains(words.get(at).text())
                && sure.stream().noneMatch(span -> span.start() <= at && at < span.end());
    }

    private boolean isOver(Match match) {
        return near(past, match) && !near(recent, match);
    }

    private boolean near(List<Match> spans, Match match) {
        return spans.stream()
                .anyMatch(span -> sameSentence(span.start(), match)
                        && span.start() < match.end() + PAST_REACH
                        && span.end() > match.start() - PAST_REACH);
    }

    /** Whom it is about: the nearest word that says it, first among those found, then backwards. */
    private boolean isOfAnother(Match match) {
        for (var at = match.start(); at < match.end(); at++) {
            if (file.words(RuleFile.FIRST).contains(words.get(at).text())) {
                return false;
            }
            if (file.words(RuleFile.THIRD).contains(words.get(at).text())) {
                return true;
            }
        }
        for (var at = match.start() - 1; at >= Math.max(0, match.start() - PERSON_REACH); at--) {
            if (!sameSentence(at, match)
                    || file.words(RuleFile.FIRST).contains(words.get(at).text())) {
                return false;
            }
            if (file.words(RuleFile.THIRD).contains(words.get(at).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean sameSentence(int at, Match match) {
        return words.get(at).sentence() == words.get(match.start()).sentence();
    }
}
