package org.hearth.live.waiting;

import java.util.Optional;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.whereabouts.WhereaboutsPage;

/**
 * What stands in the waiting room beside the place at the door.
 *
 * @param own how the reader said they are
 * @param whereabouts empty for who is there as their face
 * @param encrypted whether words of one’s own are locked in the browser, and so do not belong here
 * @param rules the group's ground rules
 */
public record WaitingRoom(
        RoomAddress address, Tonight own, Optional<WhereaboutsPage> whereabouts, boolean encrypted, String rules) {}
