package org.hearth.live.room;

import org.hearth.identity.Persona;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.Presence;

/**
 * Somebody in the circle or at the door, as the reader sees them.
 *
 * @param aside whether they speak with somebody alone just now; with whom is told to nobody
 */
public record Tile(Attendance attendance, Persona persona, boolean you, boolean aside) {

    public String id() {
        return attendance.id().text();
    }

    public boolean away() {
        return attendance.state() == AttendanceState.AWAY;
    }

    public boolean leads() {
        return attendance.leads();
    }

    public Presence presence() {
        return attendance.presence();
    }
}
