package org.hearth.identity.glass;

import java.time.Instant;

/**
 * A request as a coordinator sees it.
 *
 * @param askedBy a coordinator's address, or empty if they are none any more; so too {@code decidedBy}
 * @param mine whether the reader asked
 * @param aboutMe whether it is the reader's own address
 * @param mayDecide whether the reader is one of those who can decide
 */
public record GlassRow(
        String id,
        String pseudonym,
        Ground ground,
        String reason,
        String askedBy,
        String decidedBy,
        Instant expiresAt,
        int delayDays,
        GlassState state,
        boolean mine,
        boolean aboutMe,
        boolean mayDecide) {

    public boolean waitsForMe() {
        return state == GlassState.WAITING && mayDecide;
    }

    public boolean canBeOpened() {
        return state == GlassState.APPROVED && mine;
    }

    /** Whether its time is worth saying. */
    public boolean isOpen() {
        return state.isOpen();
    }
}
