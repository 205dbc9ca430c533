package org.hearth.live.room;

import org.hearth.meetings.Meeting;

/**
 * The page of a room.
 *
 * @param topic what it listens to
 * @param mark how far that had come when this was made
 */
public record RoomPage(Meeting meeting, RoomInside inside, String topic, String mark) {}
