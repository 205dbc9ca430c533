package org.hearth.live.calm;

import java.time.Instant;
import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.meetings.MeetingId;

/**
 * How a room is just now.
 *
 * @param quiet true if only those who lead, and whom they ask, can turn a microphone on
 * @param locksAt when the door locks by itself
 */
public record RoomState(
        MeetingId meeting, GroupId group, Phase phase, boolean quiet, boolean locked, Optional<Instant> locksAt) {

    static RoomState fresh(MeetingId meeting, GroupId group) {
        return new RoomState(meeting, group, Phase.OPEN, false, false, Optional.empty());
    }

    public boolean isOpen() {
        return phase == Phase.OPEN;
    }
}
