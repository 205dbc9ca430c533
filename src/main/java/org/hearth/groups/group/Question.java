package org.hearth.groups.group;

import java.time.LocalDate;
import org.hearth.groups.Standing;

/** How somebody stands to the ground rules now in force. @param readUntil the first day without reading, for who has not agreed */
record Question(boolean agreed, boolean withdrawn, boolean putOff, LocalDate readUntil) {

    Standing standing(LocalDate day, LastDay end) {
        if (!agreed && (withdrawn || !day.isBefore(readUntil))) {
            return Standing.PAUSED;
        }
        if (end.ended(day)) {
            return end.afterwards() == LastDay.Afterwards.ALUMNI ? Standing.ALUMNI : Standing.OVER;
        }
        if (agreed) {
            return Standing.FULL;
        }
        return putOff ? Standing.THINKING : Standing.ASKED;
    }
}
