package org.hearth.identity;

import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
import org.hearth.kernel.Refusal;
import org.hearth.web.AccountId;

/**
 * Whether a name gives away whose it is. One sentence answers for every reason, so that neither somebody who looks over
 * the shoulder nor the group learns which it was.
 */
public interface PseudonymCheck {

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

    /** What was typed as it will stand: 2 to 30 letters, digits, spaces or simple marks; empty if it is anything else. */
    static Optional<String> fit(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        var letters = text.codePointCount(0, text.length());
        var fits = letters >= 2 && letters <= 30 && text.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'’_-]*");
        return fits ? Optional.of(text) : Optional.empty();
    }

    /** The name says more of its owner than they may want. */
    final class TooAlike extends Refusal {
        public TooAlike() {
            super("identity.persona.alike");
        }
    }
}
