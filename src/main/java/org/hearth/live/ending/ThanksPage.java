package org.hearth.live.ending;

import org.hearth.live.room.RoomAddress;

/**
 * @param goesOn true if the meeting goes on without the reader: then there is a way back
 * @param unattended true if it ended because nobody who leads could come back
 */
public record ThanksPage(RoomAddress address, boolean goesOn, boolean unattended) {}
