package org.hearth.live.ending;

import org.hearth.live.room.RoomAddress;

/** @param goesOn true if the meeting goes on without the reader: then there is a way back */
public record ThanksPage(RoomAddress address, boolean goesOn) {}
