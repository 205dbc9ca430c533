package org.hearth.groups;

import java.util.Locale;

/** What a group may ask its members for beside its rules. None is ever a condition of belonging. */
public enum ConsentTopic {
    RECORDINGS,
    STATISTICS,
    RESEARCH;

    /** Message key of its name. */
    public String key() {
        return "groups.consent." + name().toLowerCase(Locale.ROOT);
    }
}
