package org.hearth.kernel;

/**
 * Encrypts what the database's administrators should not read, with a key that lies outside the database.
 * Every text is bound to a purpose: opened under another one it is refused.
 */
public interface Seal {

    /** Authenticated encryption; the same text sealed twice looks different. */
    byte[] seal(String text, String purpose);

    /** @throws SealBroken if the bytes were changed, or sealed for another purpose or with another key */
    String open(byte[] sealed, String purpose);

    /** Keyed and deterministic: recognises a text again without being able to read it. 32 bytes. */
    byte[] fingerprint(String text, String purpose);

    /** The bytes are not what this installation sealed for this purpose. */
    final class SealBroken extends RuntimeException {
        public SealBroken(Throwable cause) {
            super("sealed text cannot be opened", cause);
        }
    }
}
