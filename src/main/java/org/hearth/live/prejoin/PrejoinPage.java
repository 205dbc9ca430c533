package org.hearth.live.prejoin;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.identity.Persona;
import org.hearth.live.presence.Presence;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.Meeting;
import org.hearth.web.Doors;

/**
 * Before going in.
 *
 * @param persona how others will see the reader, unless they choose otherwise
 * @param face as whom they may come instead; empty if there is nothing to choose
 * @param again whether they were there already, and so come back as the same
 * @param chosen the form of being there that is marked
 * @param open whether it is the meeting's time
 * @param beside what other modules say about it
 */
public record PrejoinPage(
        Doors doors,
        Meeting meeting,
        RoomAddress address,
        Persona persona,
        Optional<Persona> face,
        boolean again,
        Presence chosen,
        boolean open,
        List<Content> beside) {

    public Instant opensAt() {
        return meeting.startsAt().minus(Meeting.EARLY);
    }
}
