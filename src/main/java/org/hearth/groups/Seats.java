package org.hearth.groups;

import java.util.OptionalInt;

/** How many can belong to a group at once: facilitators and members; interpreters and those let in by one take none. */
public interface Seats {

    /** A circle on one screen has no more. */
    int CIRCLE = 15;

    /** How many seats are free; empty where there is no limit. Somebody else may be quicker: joining asks once more. */
    OptionalInt free(GroupId group);
}
