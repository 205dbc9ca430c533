package org.hearth.places.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as they are compared: without case, accents and signs, in letters every keyboard has. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** "Bodø" is {@code bodo}. */
    static String of(String name) {
        var decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return SIGNS.matcher(letters(MARKS.matcher(decomposed).replaceAll("")))
                .replaceAll(" ")
                .strip();
    }

    /** The name and, where it has such letters, the way telegrams wrote it: "Ålesund" is {@code alesund} and {@code aalesund}. */
    static Set<String> spellings(String name) {
        var telegram = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .replace("å", "aa")
                .replace("ø", "oe")
                .replace("ö", "oe")
                .replace("ä", "ae");
        var plain = of(name);
        var other = of(telegram);
        return plain.equals(other) ? Set.of(plain) : Set.of(plain, other);
    }

    private static String letters(String text) {
        return text.replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ŋ", "n")
                .replace("ŧ", "t")
                .replace("ł", "l")
                .replace("ß", "ss")
                .replace("ı", "i");
    }
}
