package org.hearth.admission.asking;

import java.time.Instant;
import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.groups.OfferedPlaceId;

/**
 * Somebody asks to come into a group. Whose it is stays in its table.
 *
 * @param danger what they said to being in danger; empty if they have not been asked or not answered
 * @param reach how they may be reached, if they left a way
 * @param seen whether somebody who decides has looked since it became urgent
 * @param place the one kept for them
 */
public record Asking(
        AskingId id,
        GroupId group,
        State state,
        Optional<Boolean> danger,
        String reach,
        boolean seen,
        Instant askedAt,
        Optional<OfferedPlaceId> place) {

    public enum State {
        /** Still answering. */
        ANSWERING,
        /** A person decides. */
        ASKED,
        /** Accepted, and the group is full. */
        WAITING,
        /** A place is kept. */
        OFFERED,
        /** A place was kept and has gone to the next. */
        LAPSED,
        NOT_NOW
    }

    /** Needs a human word, whatever else was answered. */
    public boolean inDanger() {
        return danger.orElse(false);
    }

    public boolean is(State other) {
        return state == other;
    }
}
