package org.hearth.danger;

import java.util.List;

/**
 * A place in a text at which a rule applies.
 *
 * @param level after what weakens it
 * @param rule the rule's name within its language
 * @param start of the words in the text, in UTF-16 units @param end just after them
 */
public record Hit(
        DangerLevel level,
        String language,
        String rule,
        String why,
        String words,
        int start,
        int end,
        List<Weakening> weakenings) {

    public Hit {
        weakenings = List.copyOf(weakenings);
    }

    /** The level that is left of the rule's own. */
    public static DangerLevel left(DangerLevel own, List<Weakening> weakenings) {
        return own.lowered(weakenings.size());
    }
}
