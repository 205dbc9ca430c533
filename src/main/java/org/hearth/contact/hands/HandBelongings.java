package org.hearth.contact.hands;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** What somebody was asked a hand with. */
@Component
class HandBelongings implements Belongings {

    private final HandTable table;

    HandBelongings(HandTable table) {
        this.table = table;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public Set<String> tables() {
        return Set.of("lent_hand");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.personas().stream()
                .map(table::of)
                .filter(asked -> !asked.isEmpty())
                .map(asked -> new Chapter(
                        "contact.archive.hands",
                        asked.stream()
                                .map(one -> new Entry(
                                        one.task().key(),
                                        Optional.empty(),
                                        "",
                                        Map.of(
                                                "contact.archive.agreed",
                                                one.agreed() ? "contact.yes" : "contact.no")))));
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {
        table.forget(persona);
    }

    @Override
    public void forget(AccountId account) {}
}
