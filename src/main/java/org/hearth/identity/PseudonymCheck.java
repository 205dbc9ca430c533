package org.hearth.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearth.kernel.Refusal;
import org.hearth.web.AccountId;

/**
 * Whether a name gives away whose it is. One sentence answers for every reason, so that neither somebody who looks over
 * the shoulder nor the group learns which it was.
 */
public interface PseudonymCheck {

    Set<Character.UnicodeScript> EAST_ASIAN = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.BOPOMOFO);

    /**
     * For a pseudonym: too like the account's address, a name it wants kept out, or what it is called in another circle or
     * at this one's cafés.
     *
     * @throws TooAlike if it is
     */
    void checkPseudonym(AccountId account, UUID circle, String pseudonym);

    /**
     * For a face, which may well be a given name: too like the whole address, a name to be kept out, any pseudonym of the
     * account, or its face in another circle.
     *
     * @throws TooAlike if it is
     */
    void checkFace(AccountId account, UUID circle, String name);

    /** What was typed as it will stand: 2 to 30 letters, digits, spaces or simple marks that can be seen; else empty. */
    static Optional<String> fit(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        var letters = text.codePointCount(0, text.length());
        var fits = letters >= 2 && letters <= 30 && text.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'’_-]*");
        // letters that fill a place and show nothing; marks heaped up until they cover what others wrote
        var hides = Pattern.compile("[\u115F\u1160\u3164\uFFA0]|\\p{M}{4}")
                .matcher(text)
                .find();
        return fits && !hides && Arrays.stream(text.split(" ")).allMatch(PseudonymCheck::ofOneScript)
                ? Optional.of(text)
                : Optional.empty();
    }

    /** A word of letters from several scripts is mostly somebody else's, copied; but some are written in several. */
    private static boolean ofOneScript(String word) {
        var scripts = word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .filter(script -> script != Character.UnicodeScript.COMMON)
                .collect(Collectors.toSet());
        return scripts.size() <= 1 || EAST_ASIAN.containsAll(scripts);
    }

    /** The name says more of its owner than they may want. */
    final class TooAlike extends Refusal {
        public TooAlike() {
            super("identity.persona.alike");
        }
    }
}
