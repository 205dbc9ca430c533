package org.hearth.desk.report;

import java.util.Locale;
import org.hearth.danger.DangerLevel;
import org.hearth.desk.queue.Lane;

/** Why somebody reports a post. */
public enum ReportKind {
    DANGER(Lane.DANGER, DangerLevel.AMBER),
    IDENTITY(Lane.IDENTITY, DangerLevel.NONE),
    CONFLICT(Lane.CONFLICT, DangerLevel.NONE),
    OTHER(Lane.REPORT, DangerLevel.NONE);

    private final Lane lane;
    private final DangerLevel level;

    ReportKind(Lane lane, DangerLevel level) {
        this.lane = lane;
        this.level = level;
    }

    Lane lane() {
        return lane;
    }

    DangerLevel level() {
        return level;
    }

    /** Message key of what it is called. */
    public String key() {
        return "desk.report.kind." + name().toLowerCase(Locale.ROOT);
    }
}
