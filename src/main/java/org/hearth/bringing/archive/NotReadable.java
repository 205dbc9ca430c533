package org.hearth.bringing.archive;

import org.hearth.kernel.Refusal;

/** The file is not what it should be. */
public final class NotReadable extends Refusal {

    public enum Why {
        KIND,
        BROKEN,
        BOMB,
        TOO_MANY
    }

    public NotReadable(Why why) {
        super("bringing.unreadable." + why.name().toLowerCase(java.util.Locale.ROOT));
    }
}
