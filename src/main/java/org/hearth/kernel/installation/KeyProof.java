package org.hearth.kernel.installation;

import java.util.Base64;
import org.hearth.kernel.Seal;

/** A text that only the keys which sealed it open, and that names the fingerprints they make. */
record KeyProof(Seal seal) {

    private static final String PURPOSE = "installation.proof";

    byte[] made() {
        return seal.seal(fingerprint(), PURPOSE);
    }

    boolean holds(byte[] sealed) {
        try {
            return seal.open(sealed, PURPOSE).equals(fingerprint());
        } catch (Seal.SealBroken otherKeys) {
            return false;
        }
    }

    private String fingerprint() {
        return Base64.getEncoder().encodeToString(seal.fingerprint("hearth", PURPOSE));
    }
}
