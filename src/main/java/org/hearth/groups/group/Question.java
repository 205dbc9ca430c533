package org.hearth.groups.group;

import java.time.LocalDate;
import org.hearth.groups.Standing;

/**
 * How somebody stands to the ground rules now in force.
 *
 * @param resting whether a moderator asked them to pause
 * @param readUntil the first day without reading, for who has not agreed
 */
record Question(boolean agreed, boolean withdrawn, boolean putOff, boolean resting, LocalDate readUntil) {

    Standing standing(LocalDate day, LastDay end) {
        if (!agreed && (withdrawn || !day.isBefore(readUntil))) {
            return Standing.PAUSED;
        }
        if (end.ended(day)) {
            return end.afterwards() == LastDay.Afterwards.ALUMNI && !resting ? Standing.ALUMNI : Standing.OVER;
        }
        if (agreed) {
            return resting ? Standing.RESTING : Standing.FULL;
        }
        return putOff ? Standing.THINKING : Standing.ASKED;
    }
}
