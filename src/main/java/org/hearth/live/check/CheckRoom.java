package org.hearth.live.check;

import org.hearth.live.media.MediaGrant;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Room.MediaRoom;

/**
 * A room of one person alone, whose browser comes twice: what one line sends, the other receives.
 *
 * @param room random, never a meeting's
 */
record CheckRoom(MediaRoom room, AttendanceId sends, AttendanceId receives) {

    MediaGrant sending() {
        return new MediaGrant(sends, room);
    }

    MediaGrant receiving() {
        return new MediaGrant(receives, room);
    }

    boolean holds(MediaGrant grant) {
        return grant.equals(sending()) || grant.equals(receiving());
    }
}
