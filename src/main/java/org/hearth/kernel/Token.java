package org.hearth.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A secret that opens something for whoever holds it: 256 random bits. Only its hash is stored;
 * printing it shows nothing.
 */
public final class Token {

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    public static Token random() {
        var bytes = new byte[32];
        Id.RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Token of(String text) {
        return new Token(text);
    }

    /** The secret itself, for the link that carries it and nothing else. */
    public String reveal() {
        return text;
    }

    /** SHA-256 of the secret: enough to recognise it, useless to somebody who reads the database. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "Token[…]";
    }
}
