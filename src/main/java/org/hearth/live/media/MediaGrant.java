package org.hearth.live.media;

import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Room.MediaRoom;

/** For whom and for which room a token is. */
public record MediaGrant(AttendanceId identity, MediaRoom room) {}
