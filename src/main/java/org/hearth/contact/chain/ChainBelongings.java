package org.hearth.contact.chain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.MixedTable;
import org.hearth.web.AccountId;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Somebody's name and number in telephone chains. */
@Component
class ChainBelongings implements Belongings {

    private final Places places;
    private final Rounds rounds;

    ChainBelongings(Places places, Rounds rounds) {
        this.places = places;
        this.rounds = rounds;
    }

    @Bean
    static MixedTable mixedChainPlaces() {
        return new MixedTable("chain_place", "with_pseudonym");
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Set<String> tables() {
        return Set.of("chain_place", "chain_round", "chain_call");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.personas().stream()
                .flatMap(persona -> places.called(persona).stream())
                .map(called -> new Chapter(
                        "contact.archive.chain",
                        Stream.of(new Entry(
                                called.name(),
                                Optional.empty(),
                                "",
                                Map.of("contact.place.number", called.number())))));
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {
        places.forget(persona);
        rounds.forget(persona);
    }

    @Override
    public void forget(AccountId account) {}
}
