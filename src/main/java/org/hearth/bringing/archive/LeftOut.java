package org.hearth.bringing.archive;

import java.util.Locale;

/** Why something is not taken. */
public enum LeftOut {
    /** Nothing is left without quotes and signature. */
    EMPTY,
    /** A machine wrote it. */
    AUTOMATIC,
    /** It came along before. */
    KNOWN,
    /** It was not for all to read there. */
    CLOSED,
    /** It had been deleted there, or never shown. */
    DELETED,
    /** Pictures and other files. */
    FILES,
    /** Longer than is read: what stands at its end is not taken. */
    CUT,
    /** When it was written is not known; it stands beside what came before it. */
    UNDATED,
    /** It could not be read. */
    UNREADABLE;

    /** Message key of it in words. */
    public String key() {
        return "bringing.left." + name().toLowerCase(Locale.ROOT);
    }
}
