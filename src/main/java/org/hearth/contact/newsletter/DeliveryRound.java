package org.hearth.contact.newsletter;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round once a minute. */
@Component
class DeliveryRound {

    private static final int MOST = 2_000;

    private final Delivering delivering;

    DeliveryRound(Delivering delivering) {
        this.delivering = delivering;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 50_000)
    public void go() {
        for (int told = 0; told < MOST && delivering.next(); told++) {
            // one transaction a person
        }
    }
}
