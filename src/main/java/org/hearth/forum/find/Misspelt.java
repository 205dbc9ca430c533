package org.hearth.forum.find;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What somebody may have meant: every word one slip of the hand away, a letter left out, put in, mistaken for another or
 * changed places with its neighbour. Nothing needs to be kept for it: a list of all words that a group ever used would
 * remember what was taken back.
 */
final class Misspelt {

    /** Shorter words are one slip away from too many others. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 24;
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";

    private Misspelt() {}

    /** @param word in small letters */
    static Set<String> near(String word, String language) {
        var near = new LinkedHashSet<String>();
        near.add(word);
        if (word.length() < SHORTEST || word.length() > LONGEST || word.chars().anyMatch(Character::isDigit)) {
            return near;
        }
        var letters = letters(language);
        for (int at = 0; at <= word.length(); at++) {
            var before = word.substring(0, at);
            var after = word.substring(at);
            letters.chars().forEach(letter -> near.add(before + (char) letter + after));
            if (!after.isEmpty()) {
                var rest = after.substring(1);
                near.add(before + rest);
                letters.chars().forEach(letter -> near.add(before + (char) letter + rest));
            }
            if (after.length() > 1) {
                near.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        return near;
    }

    private static String letters(String language) {
        return switch (language) {
            case "ar" -> ARABIC;
            case "nb", "nn", "no" -> LATIN + "æøå";
            case "de" -> LATIN + "äöüß";
            case "fr" -> LATIN + "éèêàçôîûù";
            case "es" -> LATIN + "áéíóúñ";
            default -> LATIN;
        };
    }
}
