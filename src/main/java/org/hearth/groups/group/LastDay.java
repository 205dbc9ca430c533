package org.hearth.groups.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When a group ends, and what comes after.
 *
 * @param day the last day of the group as it is; empty for one that goes on
 * @param readingDays how long people can still read once it has ended
 */
public record LastDay(Optional<LocalDate> day, Afterwards afterwards, int readingDays) {

    /** How long before, pages begin to say it. */
    private static final int WEEKS_AHEAD = 3;

    /** Whether it is over as what it was. */
    boolean ended(LocalDate today) {
        return afterwards != Afterwards.GO_ON && day.filter(today::isAfter).isPresent();
    }

    /** Whether nobody finds it any more. */
    public boolean closed(LocalDate today) {
        return ended(today) && closes().filter(today::isAfter).isPresent();
    }

    /** The last day of reading, for a group that will be closed. */
    public Optional<LocalDate> closes() {
        return switch (afterwards) {
            case CLOSE, UNDECIDED -> day.map(last -> last.plusDays(readingDays));
            case ALUMNI, ALUMNI_READING, GO_ON -> Optional.empty();
        };
    }

    /** Whether it is near, or past, and worth a word on each page. */
    public boolean near(LocalDate today) {
        return afterwards != Afterwards.GO_ON
                && day.filter(last -> !today.isBefore(last.minusWeeks(WEEKS_AHEAD)))
                        .isPresent();
    }

    public Phase phase(LocalDate today) {
        if (ended(today)) {
            return Phase.AFTER;
        }
        return near(today) ? Phase.NEAR : Phase.FAR;
    }

    public enum Phase {
        FAR,
        NEAR,
        AFTER
    }

    /** What becomes of the group after its last day. */
    public enum Afterwards {
        /** Nobody has said yet: it will be closed, as pages say. */
        UNDECIDED,
        GO_ON,
        /** A circle of those who were in it, with the forum open. */
        ALUMNI,
        /** A circle in which the forum can be read. */
        ALUMNI_READING,
        CLOSE;

        /** Message key of what it means, in a sentence; with {@code .short} at its end, of its name. */
        public String key() {
            return "groups.afterwards." + name().toLowerCase(Locale.ROOT);
        }

        /** What a facilitator chooses from. */
        public static List<Afterwards> chosen() {
            return List.of(GO_ON, ALUMNI, ALUMNI_READING, CLOSE);
        }
    }
}
