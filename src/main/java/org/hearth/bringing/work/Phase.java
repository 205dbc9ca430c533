package org.hearth.bringing.work;

import java.util.Locale;

/** How far it is. */
public enum Phase {
    /** The file is read. */
    READING,
    /** Threads are made of what was read. */
    SORTING,
    /** Names are looked for in the texts. */
    LOOKING,
    /** Waits for somebody to look through it. */
    READY,
    TAKING,
    DONE,
    STOPPED,
    FAILED,
    TAKING_OUT,
    TAKEN_OUT;

    public boolean works() {
        return switch (this) {
            case READING, SORTING, LOOKING, TAKING, TAKING_OUT -> true;
            case READY, DONE, STOPPED, FAILED, TAKEN_OUT -> false;
        };
    }

    /** As it should be. */
    public boolean well() {
        return this == READY || this == DONE || this == TAKEN_OUT;
    }

    /** For somebody to look through it. */
    public boolean waits() {
        return this == READY;
    }

    /** Something of it may be in the forum. */
    public boolean holds() {
        return this == DONE || this == STOPPED || this == FAILED;
    }

    public boolean over() {
        return switch (this) {
            case READING, SORTING, LOOKING, TAKING, TAKING_OUT, READY -> false;
            case DONE, STOPPED, FAILED, TAKEN_OUT -> true;
        };
    }

    /** Message key of it in words. */
    public String key() {
        return "bringing.phase." + name().toLowerCase(Locale.ROOT);
    }
}
