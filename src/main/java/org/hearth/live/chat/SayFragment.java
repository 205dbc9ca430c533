package org.hearth.live.chat;

import org.hearth.live.room.RoomAddress;

/** The form in which a line is written. */
public record SayFragment(RoomAddress address, ChatForm form) {}
