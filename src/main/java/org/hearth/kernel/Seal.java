package org.hearth.kernel;

import java.util.Base64;

/**
 * Encrypts what the database's administrators should not read, with a key that lies outside the database.
 * Every text is bound to a purpose: opened under another one it is refused.
 */
public interface Seal {

    /** Authenticated encryption; the same text sealed twice looks different. */
    byte[] seal(String text, String purpose);

    /** @throws SealBroken if the bytes were changed, or sealed for another purpose or with another key */
    String open(byte[] sealed, String purpose);

    /** {@link #seal} as text, for events that wait in the outbox. */
    default String sealText(String text, String purpose) {
        return Base64.getEncoder().encodeToString(seal(text, purpose));
    }

    /** Opens what {@link #sealText} sealed. */
    default String openText(String sealed, String purpose) {
        return open(Base64.getDecoder().decode(sealed), purpose);
    }

    /** Keyed and deterministic: recognises a text again without being able to read it. 32 bytes. */
    byte[] fingerprint(String text, String purpose);

    /** The bytes are not what this installation sealed for this purpose. */
    final class SealBroken extends RuntimeException {
        public SealBroken(Throwable cause) {
            super("sealed text cannot be opened", cause);
        }
    }
}
