package org.hearth.live.codeword;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hearth.kernel.Id;
import org.hearth.web.Frame;

/**
 * The harmless page.
 *
 * @param missed what was looked for on it and not found; empty if nothing was
 */
public record CoverPage(CodeWord word, String missed) {

    /** By which the page's script recognises the way back: key, gesture, and the word under a salt of this page alone. */
    public String ways(Frame frame) {
        var salt = Id.random().toString();
        return String.join(
                " ",
                dashed(word.key().pattern()),
                dashed(word.gesture().pattern()),
                salt,
                word.word().isEmpty() ? "-" : fingerprint(salt, word.word()),
                fingerprint(salt, wayBack(frame)));
    }

    /** What brings back when it is looked for: the word, or for somebody who has none, one that the room told them. */
    public String wayBack(Frame frame) {
        return word.word().isEmpty() ? frame.say("live.codeword.back.word") : word.word();
    }

    boolean leadsBack(String looked, Frame frame) {
        return CodeWord.folded(looked).equals(CodeWord.folded(wayBack(frame)));
    }

    public String say(Frame frame, String part) {
        return frame.say("live.scene." + word.scene().text() + "." + part);
    }

    private static String dashed(String pattern) {
        return pattern.isEmpty() ? "-" : pattern;
    }

    private static String fingerprint(String salt, String word) {
        try {
            var bytes = (salt + " " + CodeWord.folded(word)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is missing", impossible);
        }
    }
}
