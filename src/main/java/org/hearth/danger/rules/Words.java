package org.hearth.danger.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as words. The same is written in {@code words.ts}: change both, the shared sentences tell if they differ.
 */
final class Words {

    private static final String APOSTROPHES = "'’‘`´";
    private static final int LONGEST_QUOTATION = 600;

    private Words() {}

    /**
     * @param text in lower case, without apostrophes; of a word with a stretched letter ("sooo") only one of each run
     * @param stretched whether it was so shortened
     * @param sentence its number @param pause whether a comma or the like stands before it
     */
    record Word(String text, int start, int end, boolean stretched, boolean quoted, int sentence, boolean pause) {}

    static List<Word> of(String text) {
        var quoted = quoted(text);
        var words = new ArrayList<Word>();
        var sentence = 0;
        var at = 0;
        var end = 0;
        while (at < text.length()) {
            if (!isLetter(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            var between = text.substring(end, at);
            end = endOfWord(text, at);
            sentence += endsSentence(between) ? 1 : 0;
            var plain = plain(text.substring(at, end));
            var stretched = isStretched(plain);
            words.add(new Word(
                    stretched ? squeezed(plain) : plain, at, end, stretched, quoted[at], sentence, isPause(between)));
            at = end;
        }
        return words;
    }

    private static int endOfWord(String text, int start) {
        var at = start;
        while (at < text.length()) {
            var letter = text.codePointAt(at);
            var within = isLetter(letter)
                    || (APOSTROPHES.indexOf(letter) >= 0
                            && at + 1 < text.length()
                            && isLetter(text.codePointAt(at + 1)));
            if (!within) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean isLetter(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetter(codePoint);
        };
    }

    static String plain(String word) {
        var letters = new StringBuilder();
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .codePoints()
                .filter(letter -> APOSTROPHES.indexOf(letter) < 0)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isStretched(String word) {
        for (var at = 2; at < word.length(); at++) {
            if (Character.isLetter(word.charAt(at))
                    && word.charAt(at) == word.charAt(at - 1)
                    && word.charAt(at) == word.charAt(at - 2)) {
                return true;
            }
        }
        return false;
    }

    static String squeezed(String word) {
        var letters = new StringBuilder();
        for (var at = 0; at < word.length(); at++) {
            if (at == 0 || word.charAt(at) != word.charAt(at - 1)) {
                letters.append(word.charAt(at));
            }
        }
        return letters.toString();
    }

    /** Three dots are a breath, not an end. */
    private static boolean endsSentence(String between) {
        var dotless = between.replace("...", "").replace("..", "");
        return dotless.indexOf('.') >= 0
                || dotless.indexOf('!') >= 0
                || dotless.indexOf('?') >= 0
                || dotless.indexOf(';') >= 0
                || dotless.replace("\r", "").contains("\n\n");
    }

    private static boolean isPause(String between) {
        return between.chars().anyMatch(letter -> ",:.!?;()–—…\n".indexOf(letter) >= 0) || between.contains(" - ");
    }

    /** Which letters stand in quotation marks, or in a line quoted with {@code >}. A mark that is never closed opens nothing. */
    private static boolean[] quoted(String text) {
        var quoted = new boolean[text.length()];
        var at = 0;
        while (at < text.length()) {
            var close = close(text, at);
            for (var inside = at; inside < close; inside++) {
                quoted[inside] = true;
            }
            at = close > at ? close + 1 : at + 1;
        }
        return quoted;
    }

    private static int close(String text, int at) {
        var closers = switch (text.charAt(at)) {
            case '"' -> "\"";
            case '“', '„', '”' -> "”“";
            case '«' -> "»";
            case '>' -> at == 0 || text.charAt(at - 1) == '\n' ? "\n" : "";
            default -> "";
        };
        if (closers.isEmpty()) {
            return -1;
        }
        for (var next = at + 1; next < text.length() && next < at + LONGEST_QUOTATION; next++) {
            if (closers.indexOf(text.charAt(next)) >= 0) {
                return next;
            }
            if (text.startsWith("\n\n", next)) {
                return -1;
            }
        }
        return closers.equals("\n") && text.length() < at + LONGEST_QUOTATION ? text.length() : -1;
    }
}
