package org.hearth.live.room;

import java.util.Optional;
import org.hearth.live.chat.ChatLine;
import org.hearth.live.keys.Keyring;
import org.hearth.live.keys.Leaders;

/** What an open room's page is told; the template says where each part goes. */
public sealed interface RoomPush {

    /** All of it: one's own standing has changed, or whether there is video. */
    record Whole(RoomInside inside) implements RoomPush {}

    /** Who is there has changed. */
    record People(RoomInside.Circle circle) implements RoomPush {}

    /** One's own place before the door has changed. */
    record Place(RoomInside.Place place, Optional<Leaders> leaders) implements RoomPush {}

    /** What only those who lead see has changed. */
    record Side(RoomInside.Circle circle) implements RoomPush {}

    /** What the reader alone sees has changed. */
    record Own(RoomInside.Circle circle) implements RoomPush {}

    /** Who can be handed the room's key has changed, or which it is. */
    record Keys(Keyring keyring) implements RoomPush {}

    /** To whom somebody before the door can write has changed. */
    record Lead(Leaders leaders) implements RoomPush {}

    /** @param answers where it can be answered aside; empty for what all read */
    record Line(ChatLine line, Optional<RoomAddress> answers) implements RoomPush {}
}
