package org.hearth.admission.referral;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A referral as the one who wrote it sees it; not what opens it. */
record ReferralId(UUID value) implements Id {

    static ReferralId random() {
        return new ReferralId(Id.random());
    }
}
