package org.hearth.identity.recovery;

import java.util.Locale;
import java.util.Optional;
import org.hearth.kernel.Id;
import org.hearth.kernel.Token;

/**
 * What a recovery sheet says: 27 random letters and digits, 135 bits, and one that shows slips of the hand, in groups of
 * four. Letters that look like another are not among them, and are read as that one.
 */
final class RecoveryCode {

    /** Crockford's alphabet: no I, L, O, U. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 28;

    private final String text;

    private RecoveryCode(String text) {
        this.text = text;
    }

    static RecoveryCode random() {
        var random = new StringBuilder();
        while (random.length() < LENGTH - 1) {
            random.append(LETTERS.charAt(Id.RANDOM.nextInt(LETTERS.length())));
        }
        return new RecoveryCode(random.append(check(random)).toString());
    }

    /** However it was typed: small letters, spaces and strokes between groups, O for 0. Empty if it cannot be a code. */
    static Optional<RecoveryCode> of(String typed) {
        var text = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}.·]+", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        var whole = text.length() == LENGTH && text.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        return whole && check(text.substring(0, LENGTH - 1)) == text.charAt(LENGTH - 1)
                ? Optional.of(new RecoveryCode(text))
                : Optional.empty();
    }

    /** Luhn's algorithm modulo 32: a wrong letter, or two neighbours swapped, is noticed. */
    private static char check(CharSequence letters) {
        var sum = 0;
        var factor = 2;
        for (int place = letters.length() - 1; place >= 0; place--) {
            var weighed = factor * LETTERS.indexOf(letters.charAt(place));
            sum += weighed / LETTERS.length() + weighed % LETTERS.length();
            factor = 3 - factor;
        }
        return LETTERS.charAt((LETTERS.length() - sum % LETTERS.length()) % LETTERS.length());
    }

    /** In groups of four, for the sheet and nothing else. */
    String reveal() {
        return text.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** All that is stored; with so many random bits nobody can try them. */
    byte[] hash() {
        return Token.of(text).hash();
    }

    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}
