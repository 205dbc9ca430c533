package org.hearth.live.room;

import org.hearth.meetings.MeetingId;

/** Nobody is in the room any more, nor will be; what was said there is gone. */
public record RoomClosed(MeetingId meeting, Room.MediaRoom mediaRoom) {}
