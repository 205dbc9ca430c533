package org.hearth.meetings;

import java.time.Duration;
import java.time.Instant;
import org.hearth.groups.GroupId;

/**
 * One occasion.
 *
 * @param topic what it is about, in the facilitator's words; may be empty
 * @param words what the facilitator says to those who wait; may be empty
 * @param zone in which it was planned, for those whose own zone is not known
 * @param encrypted between the browsers of those inside: the server relays what it cannot open, and nobody takes part
 *     without script
 * @param ended true once it was ended for all; a meeting called off is not found any more
 */
public record Meeting(
        MeetingId id,
        GroupId group,
        String topic,
        String words,
        Instant startsAt,
        Duration length,
        java.time.ZoneId zone,
        boolean encrypted,
        boolean ended) {

    /** People may come in from a quarter of an hour before it starts. */
    public static final Duration EARLY = Duration.ofMinutes(15);

    /** A facilitator who forgets to end it does not leave the room open for ever. */
    public static final Duration LATE = Duration.ofHours(2);

    public boolean isOpen(Instant now) {
        return !ended && !now.isBefore(startsAt.minus(EARLY)) && now.isBefore(closesAt());
    }

    /** Until anybody can come: nobody finds another meeting than the one they were asked to. */
    public boolean canBeChanged(Instant now) {
        return !ended && now.isBefore(startsAt.minus(EARLY));
    }

    public Instant closesAt() {
        return startsAt.plus(length).plus(LATE);
    }
}
