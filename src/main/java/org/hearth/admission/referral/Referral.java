package org.hearth.admission.referral;

import java.time.LocalDate;
import org.hearth.groups.GroupId;

/**
 * What a professional wrote so that somebody may come into a group.
 *
 * @param words for that person's eyes until they agree
 * @param tells whether its writer may learn that it was taken up
 */
public record Referral(ReferralId id, GroupId group, String words, State state, boolean tells, LocalDate madeOn) {

    public enum State {
        WRITTEN,
        /** The person agreed; those who decide read what the person let stand. */
        CONSENTED,
        TAKEN_UP,
        /** Refused, or it ended without anybody coming in. */
        CLOSED
    }

    /** What its writer may know: nothing, until it was taken up and the person wants them to know. */
    public boolean isKnownTakenUp() {
        return tells && state == State.TAKEN_UP;
    }
}
