package org.hearth.live.aside;

import java.util.List;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Room.MediaRoom;

/**
 * Two are back in the circle, or gone. Kept until LiveKit has been told.
 *
 * @param identities who they were there
 */
public record AsideEnded(MediaRoom room, List<AttendanceId> identities) {}
