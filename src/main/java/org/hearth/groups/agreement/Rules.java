package org.hearth.groups.agreement;

import java.time.LocalDate;

/**
 * One version of a group's ground rules.
 *
 * @param whatChanged in a line; empty for the first
 * @param graceDays how long those who have not agreed can still read; 0: not at all
 */
public record Rules(int version, String body, String whatChanged, LocalDate writtenOn, int graceDays) {

    /** The last day of reading without having agreed. */
    public LocalDate readUntil() {
        return writtenOn.plusDays(graceDays).minusDays(1);
    }
}
