package org.hearth.danger;

import java.util.Locale;

/** Why a rule's words say less than they do elsewhere. */
public enum Weakening {
    IDIOM,
    NEGATION,
    QUOTATION,
    PAST,
    THIRD_PERSON;

    /** Message key of a sentence that says it. */
    public String key() {
        return "danger.weakening." + name().toLowerCase(Locale.ROOT);
    }
}
