package org.hearth.groups;

import static org.hearth.groups.Capability.MODERATE;
import static org.hearth.groups.Capability.READ_TALK;
import static org.hearth.groups.Capability.REMOVE;
import static org.hearth.groups.Capability.SEE_MEMBERS;
import static org.hearth.groups.Capability.SHAPE;
import static org.hearth.groups.Capability.WRITE_TALK;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a role can do here and today: new ground rules and the last day of a group take from it, nothing adds to it. */
public enum Standing {
    FULL(EnumSet.allOf(Capability.class)),
    /** There are new ground rules, and this person has not seen the question yet. */
    ASKED(EnumSet.complementOf(EnumSet.of(WRITE_TALK))),
    /** Wants to think about the new ground rules. */
    THINKING(EnumSet.complementOf(EnumSet.of(WRITE_TALK))),
    /** A moderator asked them to pause: they read and come to meetings. */
    RESTING(EnumSet.complementOf(EnumSet.of(WRITE_TALK))),
    /** Does not agree to the ground rules now in force: what the group is can be read, and nothing else. */
    PAUSED(EnumSet.noneOf(Capability.class)),
    /** The group has ended and stays as a circle of those who were in it. */
    ALUMNI(EnumSet.of(READ_TALK, WRITE_TALK, SEE_MEMBERS, REMOVE, MODERATE, SHAPE)),
    /** The group has ended: people read, and take along what is theirs. */
    OVER(EnumSet.of(READ_TALK, SEE_MEMBERS, SHAPE));

    private final Set<Capability> left;

    Standing(Set<Capability> left) {
        this.left = left;
    }

    public boolean leaves(Capability capability) {
        return left.contains(capability);
    }

    /** Whether the ground rules wait for a yes. */
    public boolean asks() {
        return this == ASKED || this == THINKING || this == PAUSED;
    }

    /** Message key of a sentence that says why something cannot be done now, and what would help. */
    public String key() {
        return "groups.standing." + name().toLowerCase(Locale.ROOT);
    }
}
