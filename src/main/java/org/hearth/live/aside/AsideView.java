package org.hearth.live.aside;

import java.util.List;
import java.util.Optional;
import org.hearth.live.keys.Recipient;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Tile;

/**
 * What one of the two sees of it.
 *
 * @param asks whether the reader asked
 * @param other empty if they said no
 * @param seats the reader's and the other's, once both are there
 * @param ring of an encrypted meeting, once both are there
 */
public record AsideView(
        AsideId id, Aside.State state, boolean asks, Optional<Tile> other, List<Seat> seats, Optional<Ring> ring) {

    /** @param identity who they are to LiveKit there */
    public record Seat(AttendanceId identity, Tile tile) {}

    /**
     * To whom the key of these two is sealed.
     *
     * @param you the reader's identity there
     * @param order whether the reader is the first to make it, or the second
     */
    public record Ring(int epoch, AttendanceId you, int order, List<Holder> holders) {}

    /** @param held the newest epoch whose key lies here sealed to this recipient; 0 if none */
    public record Holder(AttendanceId identity, AttendanceId attendance, Recipient recipient, int held) {}

    public boolean begun() {
        return state == Aside.State.BEGUN;
    }

    public boolean declined() {
        return state == Aside.State.DECLINED;
    }
}
