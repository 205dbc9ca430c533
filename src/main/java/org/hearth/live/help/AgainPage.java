package org.hearth.live.help;

import org.hearth.live.chat.Audience;
import org.hearth.live.chat.ChatForm;
import org.hearth.live.room.RoomAddress;

/**
 * Words to those beside the room that were not passed on, on a page of their own: in the room they could slip into the chat.
 *
 * @param form as it came, with what is to be changed
 * @param asker whose trouble it is; empty for the writer's own
 * @param locked whether words can be taken here at all: not in an encrypted meeting
 */
public record AgainPage(
        RoomAddress address, ChatForm form, Audience audience, String asker, boolean atDesk, boolean locked) {

    public String back() {
        return address.at(atDesk ? "help/desk" : "room");
    }
}
