package org.hearth.identity.persona;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How like two names are to a reader: case, accents and digits that stand for letters aside. */
final class Likeness {

    private static final int SHORTEST_PART = 3;
    private static final Map<Character, String> READ_AS = Map.ofEntries(
            Map.entry('0', "o"),
            Map.entry('1', "i"),
            Map.entry('l', "i"),
            Map.entry('3', "e"),
            Map.entry('4', "a"),
            Map.entry('5', "s"),
            Map.entry('7', "t"),
            Map.entry('8', "b"),
            Map.entry('ø', "o"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ß', "ss"),
            Map.entry('đ', "d"),
            Map.entry('ł', "i"),
            Map.entry('ı', "i"));

    private Likeness() {}

    /** What is left for a hurried eye. Digits at the end are a year or a number, not letters. */
    static String folded(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        var letters = plain.replaceAll("(?<=\\p{L}{2})\\p{N}+$", "");
        var read = new StringBuilder();
        letters.chars().forEach(letter -> read.append(READ_AS.getOrDefault((char) letter, "" + (char) letter)));
        return read.toString();
    }

    /** Nearly the same: no letter changed in a short name, one in a longer one, two in a long one. */
    static boolean alike(String one, String other) {
        var first = folded(one);
        var second = folded(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        int shorter = Math.min(first.length(), second.length());
        int allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
        return Math.abs(first.length() - second.length()) <= allowed && distance(first, second) <= allowed;
    }

    /** Whether the name is like the secret, or one of its words is, or one holds a word of four letters of the other. */
    static boolean tells(String name, String secret) {
        return parts(secret).stream()
                .anyMatch(part -> alike(name, part)
                        || parts(name).stream().anyMatch(word -> alike(word, part))
                        || (folded(part).length() > SHORTEST_PART
                                && folded(name).contains(folded(part))));
    }

    /** The whole and each of its words that is long enough to mean somebody. */
    static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        parts.add(text);
        for (var part : text.split("[^\\p{L}\\p{M}]+", -1)) {
            if (part.length() >= SHORTEST_PART) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Letters to change, add or leave out to make one of the other. */
    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            var here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int changed = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(changed, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[other.length()];
    }
}
