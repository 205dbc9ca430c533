package org.hearth.live.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For whom a line is. Who that is in the end says {@link ChatTable}, in one place. */
public enum Audience {
    /** Everybody inside. */
    ALL,
    /** Those who lead, and who wrote it. */
    LEAD,
    /** Whoever helps with the technique, those who lead, and whose trouble it is. */
    HELP,
    /** Whoever of those who may lead is on call while nobody does, and who wrote to them. */
    CALL;

    /** A way of its own between one person and those beside the room: with answers. */
    public boolean isBeside() {
        return this == HELP || this == CALL;
    }

    /** Whom everybody inside can choose to write to at any time. */
    public static List<Audience> chosen() {
        return List.of(ALL, LEAD, HELP);
    }

    /** As in forms, pages and the database. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if there is no such audience: never a wider one than was meant. */
    public static Optional<Audience> of(String text) {
        return switch (text) {
            case "all" -> Optional.of(ALL);
            case "lead" -> Optional.of(LEAD);
            case "help" -> Optional.of(HELP);
            case "call" -> Optional.of(CALL);
            default -> Optional.empty();
        };
    }
}
