package org.hearth.identity.look;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** What was chosen, for taking it out and for being forgotten. */
@Component
class LookBelongings implements Belongings {

    private final LookTable table;

    LookBelongings(LookTable table) {
        this.table = table;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<String> tables() {
        return Set.of("account_look");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return Stream.of(holder)
                .filter(Holder::whole)
                .flatMap(whole -> table.of(whole.account()).stream())
                .map(row -> new Chapter("identity.look.heading", Stream.of(entry(row))));
    }

    private static Entry entry(LookTable.Row row) {
        return new Entry(
                row.look(),
                Optional.empty(),
                "",
                Map.of("identity.look.language", row.language(), "identity.look.zone", row.zone()));
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {}

    @Override
    public void forget(AccountId account) {
        table.forget(account);
    }
}
