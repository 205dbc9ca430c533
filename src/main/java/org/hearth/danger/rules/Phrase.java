package org.hearth.danger.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.danger.RuleBook.RuleRefused;
import org.hearth.danger.rules.Words.Word;

/**
 * Words in a row, as a rule writes them: {@code @i ~2 want|wanna to die|be_dead}. Between bars stand alternatives, an
 * underscore joins the words of one; {@code ~2} is a gap of at most two words; {@code @i} a list of the same file;
 * {@code suicid*} any word that begins so; a question mark at the end makes a step one that may be absent. A word of six
 * letters or more is also found with one letter wrong, unless {@code =} stands before it.
 *
 * <p>The same is written in {@code phrase.ts}. What could take long cannot be written: see the limits.
 */
record Phrase(String text, List<Step> steps) {

    private static final int STEPS = 12;
    private static final int GAPS = 3;
    private static final int OPTIONAL = 4;
    private static final int WIDEST_GAP = 6;
    private static final int MISSPELT_FROM = 6;

    /** @param gap at most so many words of any kind; 0 for words of its own */
    record Step(int gap, boolean optional, List<List<Term>> alternatives) {}

    /** @param shortest nothing with fewer letters can be meant @param longest nothing with more */
    record Term(String word, String squeezed, boolean beginning, boolean exact, int shortest, int longest) {

        static Term of(String written) {
            var exact = written.startsWith("=");
            var beginning = written.endsWith("*");
            var word = written.substring(exact ? 1 : 0, written.length() - (beginning ? 1 : 0));
            if (word.isEmpty()
                    || !word.equals(Words.plain(word))
                    || !word.codePoints().allMatch(Phrase::fits)) {
                throw new RuleRefused("danger.rule.word", written);
            }
            var squeezed = Words.squeezed(word);
            var slip = !beginning && !exact && word.length() >= MISSPELT_FROM ? 1 : 0;
            return new Term(
                    word,
                    squeezed,
                    beginning,
                    exact,
                    Math.min(squeezed.length(), word.length() - slip),
                    beginning ? Integer.MAX_VALUE : word.length() + slip);
        }

        boolean matches(Word word) {
            var letters = word.text().length();
            if (letters < shortest || letters > longest) {
                return false;
            }
            if (word.stretched()) {
                return beginning
                        ? word.text().startsWith(squeezed)
                        : word.text().equals(squeezed);
            }
            if (beginning) {
                return word.text().startsWith(this.word);
            }
            return word.text().equals(this.word)
                    || (!exact && this.word.length() >= MISSPELT_FROM && oneLetterWrong(this.word, word.text()));
        }
    }

    /** @param words the places of the words that the phrase names, so without those in its gaps @param end after the last */
    record Match(int start, int end, List<Integer> words) {}

    static Phrase of(String written, Map<String, List<String>> lists) {
        var steps = Stream.of(written.strip().split("\\s+"))
                .map(step -> step(step, lists))
                .toList();
        var gaps = steps.stream().filter(step -> step.gap() > 0).count();
        var optional = steps.stream().filter(Step::optional).count();
        if (steps.size() > STEPS
                || gaps > GAPS
                || optional > OPTIONAL
                || !isWord(steps.getFirst())
                || !isWord(steps.getLast())) {
            throw new RuleRefused("danger.rule.shape", written);
        }
        return new Phrase(written.strip(), steps);
    }

    /** With one of these it begins. */
    Stream<Term> first() {
        return steps.getFirst().alternatives().stream().map(List::getFirst);
    }

    private static boolean isWord(Step step) {
        return step.gap() == 0 && !step.optional();
    }

    private static Step step(String written, Map<String, List<String>> lists) {
        if (written.matches("~[1-9]")) {
            var gap = written.charAt(1) - '0';
            if (gap > WIDEST_GAP) {
                throw new RuleRefused("danger.rule.shape", written);
            }
            return new Step(gap, false, List.of());
        }
        var optional = written.endsWith("?");
        var alternatives = new ArrayList<List<Term>>();
        for (var alternative :
                written.substring(0, written.length() - (optional ? 1 : 0)).split("\\|", -1)) {
            if (!alternative.startsWith("@")) {
                alternatives.add(terms(alternative));
                continue;
            }
            var list = lists.get(alternative.substring(1));
            if (list == null) {
                throw new RuleRefused("danger.rule.list", alternative);
            }
            list.forEach(word -> alternatives.add(terms(word)));
        }
        return new Step(0, optional, List.copyOf(alternatives));
    }

    private static List<Term> terms(String alternative) {
        return Stream.of(alternative.split("_", -1)).map(Term::of).toList();
    }

    private static boolean fits(int letter) {
        return Character.isLetterOrDigit(letter);
    }

    /** The match that begins with the word at this place, with the narrowest gaps. */
    Optional<Match> at(List<Word> words, int start) {
        var used = new ArrayList<Integer>();
        var end = walk(words, start, 0, words.get(start).sentence(), used);
        return end < 0 ? Optional.empty() : Optional.of(new Match(start, end, List.copyOf(used)));
    }

    private int walk(List<Word> words, int at, int number, int sentence, List<Integer> used) {
        if (number == steps.size()) {
            return at;
        }
        var step = steps.get(number);
        if (step.gap() > 0) {
            for (var skipped = 0; skipped <= step.gap(); skipped++) {
                var end = walk(words, at + skipped, number + 1, sentence, used);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        for (var terms : step.alternatives()) {
            if (fit(terms, words, at, sentence)) {
                var before = used.size();
                for (var word = at; word < at + terms.size(); word++) {
                    used.add(word);
                }
                var end = walk(words, at + terms.size(), number + 1, sentence, used);
                if (end >= 0) {
                    return end;
                }
                used.subList(before, used.size()).clear();
            }
        }
        return step.optional() ? walk(words, at, number + 1, sentence, used) : -1;
    }

    private static boolean fit(List<Term> terms, List<Word> words, int at, int sentence) {
        for (var number = 0; number < terms.size(); number++) {
            var place = at + number;
            if (place >= words.size()
                    || words.get(place).sentence() != sentence
                    || !terms.get(number).matches(words.get(place))) {
                return false;
            }
        }
        return true;
    }

    /** One letter too many, too few, another one, or two changed about; the first is right. */
    static boolean oneLetterWrong(String right, String typed) {
        var difference = typed.length() - right.length();
        if (difference < -1 || difference > 1 || typed.isEmpty() || typed.charAt(0) != right.charAt(0)) {
            return false;
        }
        var at = 0;
        while (at < right.length() && at < typed.length() && right.charAt(at) == typed.charAt(at)) {
            at++;
        }
        if (difference == 1) {
            return same(right, at, typed, at + 1);
        }
        if (difference == -1) {
            return same(right, at + 1, typed, at);
        }
        return at == right.length()
                || same(right, at + 1, typed, at + 1)
                || (at + 1 < right.length()
                        && right.charAt(at) == typed.charAt(at + 1)
                        && right.charAt(at + 1) == typed.charAt(at)
                        && same(right, at + 2, typed, at + 2));
    }

    /** The rest of both, which are equally long from there. */
    private static boolean same(String right, int from, String typed, int typedFrom) {
        return right.regionMatches(from, typed, typedFrom, right.length() - from);
    }
}
