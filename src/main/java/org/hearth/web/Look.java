package org.hearth.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How Hearth shows itself to somebody: what their eyes, hands, line and evening need. Says nothing about who they are.
 *
 * @param text size of letters, on top of what the browser has
 * @param contrast true for the strongest, false as the machine is set
 * @param still true for no movement, false as the machine is set
 * @param readable true for Atkinson Hyperlegible, false for the machine's own typeface
 * @param simple short sentences of everyday words, where there are such
 * @param saver as little over the line as possible
 * @param words no pictures and drawings
 * @param quiet when not to be told anything
 */
public record Look(
        TextSize text,
        boolean contrast,
        boolean still,
        boolean readable,
        boolean simple,
        boolean saver,
        boolean words,
        Optional<Quiet> quiet) {

    /** As the machine is set, with everything there is. */
    public static final Look PLAIN =
            new Look(TextSize.NORMAL, false, false, false, false, false, false, Optional.empty());

    /** Four steps; the name in attributes, cookies and the database is the percentage. */
    public enum TextSize {
        NORMAL(100),
        LARGE(120),
        LARGER(150),
        LARGEST(200);

        private final int percent;

        TextSize(int percent) {
            this.percent = percent;
        }

        public int percent() {
            return percent;
        }

        /** The step of this percentage, the first for anything else. */
        public static TextSize of(String percent) {
            return Arrays.stream(values())
                    .filter(size -> Integer.toString(size.percent).equals(percent))
                    .findFirst()
                    .orElse(NORMAL);
        }
    }

    /** In words with dots between them, such as {@code text-150.contrast.quiet-2200-0700-1234567}; what is not named is plain. */
    public String written() {
        var parts = new ArrayList<String>();
        add(parts, text != TextSize.NORMAL, "text-" + text.percent());
        add(parts, contrast, "contrast");
        add(parts, still, "still");
        add(parts, readable, "readable");
        add(parts, simple, "simple");
        add(parts, saver, "saver");
        add(parts, words, "words");
        quiet.ifPresent(it -> parts.add("quiet-" + it.written()));
        return parts.isEmpty() ? "plain" : String.join(".", parts);
    }

    private static void add(List<String> parts, boolean holds, String word) {
        if (holds) {
            parts.add(word);
        }
    }

    /** What {@link #written} wrote. Words that it does not know, from another version or a stranger, count for nothing. */
    public static Look read(String written) {
        var parts = List.of(written.split("\\.", 20));
        return new Look(
                TextSize.of(after("text-", parts)),
                parts.contains("contrast"),
                parts.contains("still"),
                parts.contains("readable"),
                parts.contains("simple"),
                parts.contains("saver"),
                parts.contains("words"),
                Quiet.read(after("quiet-", parts)));
    }

    private static String after(String beginning, List<String> parts) {
        return parts.stream()
                .filter(part -> part.startsWith(beginning))
                .map(part -> part.substring(beginning.length()))
                .findFirst()
                .orElse("");
    }
}
