package org.hearth.live.presence;

import java.util.Locale;

/** Where somebody stands in a meeting. */
public enum AttendanceState {
    WAITING,
    ADMITTED,
    /** Inside, on a chair, but without a sign of life for a while. */
    AWAY,
    /** Sent out; final for this meeting. */
    REMOVED,
    LEFT,
    /** At the desk beside the room: neither inside nor at the door, and seen by neither. */
    HELPING;

    public boolean isInside() {
        return switch (this) {
            case ADMITTED, AWAY -> true;
            case WAITING, REMOVED, LEFT, HELPING -> false;
        };
    }

    /** Inside or at the door. */
    public boolean isHere() {
        return this == WAITING || isInside();
    }

    /** Nothing of theirs stands at the room's address: they come, again or for the first time, by the page before it. */
    public boolean isElsewhere() {
        return this == LEFT || this == HELPING;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
