package org.hearth.live.room;

import org.hearth.meetings.Meeting;

/**
 * The page of a room.
 *
 * @param language tag of the language in which words to compare are shown
 * @param topic what it listens to
 */
public record RoomPage(Meeting meeting, RoomInside inside, RoomAddress address, String language, String topic) {}
