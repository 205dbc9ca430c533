package org.hearth.guidance.nearby;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.groups.ChapterId;
import org.hearth.guidance.NearbyId;

/**
 * Something in the neighbourhood: an activity, a place, an organisation.
 *
 * @param link on the web; opened by a tap alone
 * @param shown whether all members see it; else it waits for those who look after the group
 */
public record Nearby(
        NearbyId id,
        Optional<ChapterId> chapter,
        String name,
        String what,
        String place,
        String times,
        String cost,
        StepFree stepFree,
        String contact,
        String link,
        String source,
        Optional<LocalDate> checked,
        boolean shown) {}
