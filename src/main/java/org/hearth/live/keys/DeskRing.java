package org.hearth.live.keys;

import java.util.List;
import java.util.Map;
import org.hearth.live.presence.AttendanceId;

/**
 * To whom somebody at the desk beside the room can write: recipients only, and none of those who asked nothing.
 *
 * @param others those who lead, and all at the desk
 */
public record DeskRing(AttendanceId you, List<Recipient> others, Map<AttendanceId, Recipient> askers) {}
