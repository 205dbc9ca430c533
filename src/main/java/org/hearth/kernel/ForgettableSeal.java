package org.hearth.kernel;

/**
 * Sealing with a key of its own for each thing that must be forgotten as a whole. Texts stay where they are, in rows that
 * may never change; whoever deletes the key has made all of them unreadable.
 */
public interface ForgettableSeal {

    /** A new key, sealed with the installation's, to be kept in one place only. */
    byte[] newKey(String purpose);

    /** @param key as {@link #newKey} made it, for the same purpose */
    byte[] seal(String text, byte[] key, String purpose);

    /** @throws Seal.SealBroken if the bytes were changed, or sealed for another purpose or with another key */
    String open(byte[] sealed, byte[] key, String purpose);
}
