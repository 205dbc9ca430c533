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
    LEFT;

    public boolean isInside() {
        return switch (this) {
            case ADMITTED, AWAY -> true;
            case WAITING, REMOVED, LEFT -> false;
        };
    }

    /** Inside or at the door. */
    public boolean isHere() {
        return this == WAITING || isInside();
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
