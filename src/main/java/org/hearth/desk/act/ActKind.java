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
    DECLINE,
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

    /** Whether there is anything left to be done: not what a colleague has done already, or the same finger twice. */
    boolean fits(ActTable.Target target) {
        return switch (this) {
            case HIDE, HOLD -> target.standing().equals("shown");
            case SHOW -> target.standing().equals("hidden");
            case APPROVE -> target.standing().equals("held");
            case DECLINE -> target.standing().equals("held") && !target.declined();
            case LOCK -> !target.locked();
            case UNLOCK -> target.locked();
            case SPLIT -> target.number() > 1;
            case PAUSE, LIFT -> target.author().isPresent();
            case MOVE -> true;
        };
    }

    /** Whether its subject can ask for another look: nobody asks to be held again. */
    public boolean appealable() {
        return switch (this) {
            case HIDE, HOLD, DECLINE, LOCK, MOVE, SPLIT, PAUSE -> true;
            case SHOW, APPROVE, UNLOCK, LIFT -> false;
        };
    }
}
