package org.hearth.live.check;

import org.hearth.live.room.Room.MediaRoom;

/** Somebody's trying out is over. Kept until LiveKit has been told. */
record CheckRoomClosed(MediaRoom room) {}
