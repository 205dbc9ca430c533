package org.hearth.admission.referral;

import java.util.Optional;
import org.hearth.admission.asking.Accompaniment;
import org.hearth.admission.asking.AskingId;
import org.springframework.stereotype.Component;

@Component
class ReferredWords implements Accompaniment {

    private final ReferralTable table;

    ReferredWords(ReferralTable table) {
        this.table = table;
    }

    @Override
    public Optional<String> words(AskingId asking) {
        return table.words(asking);
    }
}
