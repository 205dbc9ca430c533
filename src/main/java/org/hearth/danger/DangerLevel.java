package org.hearth.danger;

import java.util.Locale;

/** How soon somebody should look, soonest first. */
public enum DangerLevel {
    /** Danger to life, now. */
    RED,
    /** Self-harm, hopelessness, violence at home, an overdose, an eating disorder's crisis, abuse of a child. */
    AMBER,
    /** A worry. */
    YELLOW,
    /** Found, and weakened until nothing was left; listed so that the reason can be read. */
    NONE;

    /** One step less; what is red never falls below yellow, since a rule may misread what weakens it. */
    DangerLevel lowered(int steps) {
        var last = this == RED ? YELLOW : NONE;
        return values()[Math.min(ordinal() + steps, last.ordinal())];
    }

    public boolean atLeast(DangerLevel other) {
        return ordinal() <= other.ordinal();
    }

    /** Message key of what it is called. */
    public String key() {
        return "danger.level." + name().toLowerCase(Locale.ROOT);
    }
}
