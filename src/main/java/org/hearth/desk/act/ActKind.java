package org.hearth.desk.act;

import java.util.Arrays;
import java.util.Locale;
import org.hearth.kernel.NotFound;

/** What a moderator can do about a post, its thread or its author. */
public enum ActKind {
    HIDE,
    SHOW,
    HOLD,
    APPROVE,
    LOCK,
    UNLOCK,
    MOVE,
    SPLIT,
    PAUSE,
    LIFT;

    /** As it stands in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ActKind of(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Message key of the button; with {@code .lead} at its end, of what it does; with {@code .told}, of what its subject reads. */
    public String key() {
        return "desk.act." + path();
    }

    /** Message key of the audit's sentence. */
    String audit() {
        return "desk.audit." + path();
    }

    /** Whether its subject can ask for another look: nobody asks to be held again. */
    public boolean appealable() {
        return switch (this) {
            case HIDE, HOLD, LOCK, MOVE, SPLIT, PAUSE -> true;
            case SHOW, APPROVE, UNLOCK, LIFT -> false;
        };
    }
}
