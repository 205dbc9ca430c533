package org.hearth.admission.referral;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** What a professional wrote. What the referred person made of it belongs to their request, and goes with it. */
@Component
class ReferralBelongings implements Belongings {

    private final ReferralTable table;

    ReferralBelongings(ReferralTable table) {
        this.table = table;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Set<String> tables() {
        return Set.of("referral");
    }

    /** Days alone: the words are the other person's, and which of them wait still would tell that the rest were answered. */
    @Override
    public Stream<Chapter> of(Holder holder) {
        return Stream.of(new Chapter(
                "admission.referrals.written",
                holder.personas().stream()
                        .flatMap(persona -> table.by(persona).stream())
                        .map(referral -> new Entry("", Optional.of(referral.madeOn()), "", Map.of()))));
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {
        table.forget(persona);
    }

    @Override
    public void forget(AccountId account) {}
}
