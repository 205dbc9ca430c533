package org.hearth.admission.screening;

import java.time.Duration;

/**
 * On which terms a group lets people in.
 *
 * @param asksDanger whether the first question is whether somebody is in danger
 * @param looksDays within how many days somebody looks at requests; people are told so
 * @param offerDays how long a place is kept
 */
public record Terms(boolean asksDanger, int looksDays, int offerDays) {

    static final Terms USUAL = new Terms(true, 3, 7);

    public Duration offer() {
        return Duration.ofDays(offerDays);
    }
}
