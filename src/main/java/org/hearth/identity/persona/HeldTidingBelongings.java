package org.hearth.identity.persona;

import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** A letter on its way holds nothing that its reader will not get; with the account it goes unsent. */
@Component
class HeldTidingBelongings implements Belongings {

    private final HeldTidingTable table;

    HeldTidingBelongings(HeldTidingTable table) {
        this.table = table;
    }

    @Override
    public int order() {
        return 91;
    }

    @Override
    public Set<String> tables() {
        return Set.of("held_tiding");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return Stream.empty();
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {}

    @Override
    public void forget(AccountId account) {
        table.forget(account);
    }
}
