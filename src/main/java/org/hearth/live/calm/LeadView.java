package org.hearth.live.calm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.identity.Persona;
import org.hearth.live.presence.LineQuality;
import org.hearth.live.room.Tile;

/**
 * What those who lead have beside the door.
 *
 * @param outside who came when the door was locked and let it be known
 * @param wishing who asks for a pause
 * @param unsteady whose line is poor or broken
 * @param gone who went without a good-bye
 */
public record LeadView(
        RoomState state,
        List<Tile> outside,
        List<Tile> wishing,
        List<Unsteady> unsteady,
        List<Gone> gone,
        Optional<Instant> locksAt) {

    public record Unsteady(Tile tile, LineQuality line) {}

    /** @param contact where their emergency contact can be opened; empty if the reader cannot */
    public record Gone(Persona persona, String contact) {}

    public boolean paused() {
        return state.phase() == Phase.PAUSED;
    }

    /** Something that should not wait, seen before the panel is opened. */
    public boolean urgent() {
        return !wishing.isEmpty() && state.isOpen();
    }
}
