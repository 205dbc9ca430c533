package org.hearth.guidance.nearby;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether one gets in without steps. */
public enum StepFree {
    UNKNOWN,
    YES,
    PARTLY,
    NO;

    /** As the table and forms have it. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StepFree of(@Nullable String stored) {
        return Arrays.stream(values())
                .filter(one -> one.stored().equals(stored))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
