package org.hearth.forum.following;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.hearth.forum.ThreadId;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Token;
import org.springframework.stereotype.Component;

/**
 * The secrets in letters: made again for each letter from a row's salt and the key outside the database, so that only their
 * hashes are stored and a new salt takes them all back.
 */
@Component
class Secrets {

    private static final int ADDRESS_BYTES = 16;

    private final Seal seal;

    Secrets(Seal seal) {
        this.seal = seal;
    }

    Token stop(UUID salt) {
        return Token.of(Base64.getUrlEncoder().withoutPadding().encodeToString(print(salt + "", "letters: stop")));
    }

    /** Lower case alone: mail servers on the way may change the case of an address. */
    Token address(UUID salt, ThreadId thread) {
        var print = print(salt + " " + thread.text(), "letters: answer");
        return Token.of(HexFormat.of().formatHex(Arrays.copyOf(print, ADDRESS_BYTES)));
    }

    /** Joins the letters of one thread to one person, and tells nobody else that two people read the same. */
    String strand(PersonaId persona, ThreadId thread) {
        var print = print(persona.text() + " " + thread.text(), "letters: strand");
        return HexFormat.of().formatHex(Arrays.copyOf(print, ADDRESS_BYTES));
    }

    private byte[] print(String text, String purpose) {
        return seal.fingerprint(text, purpose);
    }
}
