package org.hearth.live.chat;

import org.hearth.live.room.RoomAddress;

/**
 * The form in which a line is written.
 *
 * @param locked whether browsers lock what is said: then no word leaves one unlocked
 * @param atDoor whether its writer waits, and writes to those who lead
 */
public record SayFragment(RoomAddress address, ChatForm form, boolean locked, boolean atDoor) {}
