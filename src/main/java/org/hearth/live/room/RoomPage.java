package org.hearth.live.room;

import org.hearth.meetings.Meeting;

/**
 * The page of a room.
 *
 * @param topic what it listens to
 */
public record RoomPage(Meeting meeting, RoomInside inside, String topic) {}
