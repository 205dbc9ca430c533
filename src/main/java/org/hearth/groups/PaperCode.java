package org.hearth.groups;

import java.util.Optional;
import org.hearth.kernel.Id;

/** A code of 60 random bits to be written on paper: three times four letters and digits that cannot be mistaken. */
public final class PaperCode {

    /** Crockford's alphabet: no I, L, O, U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LETTERS = 12;

    private final String text;

    private PaperCode(String text) {
        this.text = text;
    }

    public static PaperCode random() {
        var text = new StringBuilder();
        Id.RANDOM.ints(LETTERS, 0, ALPHABET.length()).forEach(letter -> text.append(ALPHABET.charAt(letter)));
        return new PaperCode(text.toString());
    }

    /** What somebody typed: spaces, dashes and the case of letters do not matter, nor an O for a 0 or an l for a 1. */
    public static Optional<PaperCode> of(String typed) {
        var text = typed.toUpperCase(java.util.Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return text.length() == LETTERS && text.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                ? Optional.of(new PaperCode(text))
                : Optional.empty();
    }

    /** For the paper: {@code 4KD9-QX7M-20ZB}. */
    public String reveal() {
        return text.substring(0, 4) + "-" + text.substring(4, 8) + "-" + text.substring(8);
    }

    @Override
    public String toString() {
        return "PaperCode[…]";
    }
}
