package org.hearth.live.codeword;

import java.text.Normalizer;
import java.util.Locale;

/**
 * By what somebody says that they are not alone, to nobody but those who lead.
 *
 * @param word to be written in the chat, alone in its line; empty for none
 * @param scene what is shown instead of the room
 */
public record CodeWord(Key key, Gesture gesture, String word, Scene scene) {

    /** Of somebody who has chosen nothing: the room's own form does it, and shows this. */
    static final CodeWord UNCHOSEN = new CodeWord(Key.NONE, Gesture.NONE, "", Scene.RECIPE);

    /** Nothing by which it could be said. */
    public boolean isEmpty() {
        return key == Key.NONE && gesture == Gesture.NONE && word.isEmpty();
    }

    /** Whether a line is the word and nothing else. */
    boolean isSaid(String line) {
        return !word.isEmpty() && folded(line).equals(folded(word));
    }

    /** Typed in haste: without case, marks at its ends and doubled spaces. {@code ways.ts} folds alike. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\p{P}\\p{S}\\s]+|[\\p{P}\\p{S}\\s]+$", "");
    }
}
