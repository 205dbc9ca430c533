package org.hearth.admission.referral;

import org.hearth.admission.asking.AskingTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Within the transaction of the one who comes in, before their request is forgotten. */
@Component
class ReferralEnd {

    private final ReferralTable table;

    ReferralEnd(ReferralTable table) {
        this.table = table;
    }

    @EventListener
    void on(AskingTaken taken) {
        table.takenUp(taken.asking());
    }
}
