package org.hearth.live.room;

import org.hearth.meetings.Meeting;

/**
 * The page of a room.
 *
 * @param language tag of the language in which words to compare are shown
 * @param topic what it listens to
 * @param quietly whether nothing is to be heard of it by itself
 */
public record RoomPage(
        Meeting meeting, RoomInside inside, RoomAddress address, String language, String topic, boolean quietly) {

    RoomPage quietly(boolean quiet) {
        return new RoomPage(meeting, inside, address, language, topic, quiet);
    }
}
