package org.hearth.live.presence;

import java.util.UUID;
import org.hearth.kernel.Id;

/** Somebody's being in one meeting; at the same time their identity in LiveKit. Tells nothing of the persona. */
public record AttendanceId(UUID value) implements Id {

    public static AttendanceId random() {
        return new AttendanceId(Id.random());
    }

    public static AttendanceId valueOf(String text) {
        return new AttendanceId(Id.parse(text));
    }
}
