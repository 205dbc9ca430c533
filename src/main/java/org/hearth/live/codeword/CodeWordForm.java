package org.hearth.live.codeword;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A code word being chosen.
 *
 * @param error message key of what is wrong with the word; empty if nothing
 * @param unchosen whether there is nothing at all by which it could be said
 */
public record CodeWordForm(Key key, Gesture gesture, String word, Scene scene, String error, boolean unchosen) {

    public static final int LONGEST = 40;
    private static final int SHORTEST = 3;

    static CodeWordForm fresh() {
        return new CodeWordForm(Key.NONE, Gesture.NONE, "", Scene.RECIPE, "", false);
    }

    /** What a form carries. */
    record Posted(
            @Nullable String key,
            @Nullable String gesture,
            @Nullable String word,
            @Nullable String scene) {

        CodeWordForm form() {
            var typed =
                    Normalizer.normalize(or(word), Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
            var chosen = new CodeWord(Key.of(or(key)), Gesture.of(or(gesture)), typed, Scene.of(or(scene)));
            return new CodeWordForm(
                    chosen.key(), chosen.gesture(), typed, chosen.scene(), wrong(typed), chosen.isEmpty());
        }

        private static String or(@Nullable String given) {
            return given == null ? "" : given;
        }

        private static String wrong(String typed) {
            var folded = CodeWord.folded(typed);
            if (!typed.isEmpty() && folded.length() < SHORTEST) {
                return "live.codeword.word.short";
            }
            return typed.length() > LONGEST ? "live.codeword.word.long" : "";
        }
    }

    boolean isGood() {
        return error.isEmpty() && !unchosen;
    }

    CodeWord chosen() {
        return new CodeWord(key, gesture, word, scene);
    }
}
