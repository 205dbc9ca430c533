package org.hearth.desk.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What to think of before one answers: questions to oneself, never words to send. */
public enum Prompt {
    /** The first they ever wrote here. */
    FIRST,
    /** Nobody has answered for a day or longer. */
    LONG_WAIT,
    /** They were silent for months. */
    BACK_AGAIN,
    /** It is hard to read, or speaks of danger. */
    HEAVY,
    /** They ask something. */
    QUESTION,
    /** Little was said. */
    SHORT,
    /** Fits whatever was written. */
    ALWAYS;

    private static final int FEW = 120;

    /** What is known of a post without judging it. */
    public record Facts(boolean first, boolean waitedLong, boolean backAgain, boolean heavy, String body) {}

    /** Those that fit, the weightiest first; three at most. */
    public static List<Prompt> of(Facts facts) {
        var prompts = new ArrayList<Prompt>();
        if (facts.heavy()) {
            prompts.add(HEAVY);
        }
        if (facts.first()) {
            prompts.add(FIRST);
        }
        if (facts.backAgain()) {
            prompts.add(BACK_AGAIN);
        }
        if (facts.waitedLong()) {
            prompts.add(LONG_WAIT);
        }
        if (facts.body().contains("?")) {
            prompts.add(QUESTION);
        }
        if (facts.body().length() < FEW) {
            prompts.add(SHORT);
        }
        prompts.add(ALWAYS);
        return List.copyOf(prompts.subList(0, Math.min(3, prompts.size())));
    }

    public String key() {
        return "desk.prompt." + name().toLowerCase(Locale.ROOT);
    }
}
