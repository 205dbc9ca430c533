package org.hearth.live.whereabouts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** Where somebody said they are during meetings that are not over. */
@Component
class WhereaboutsBelongings implements Belongings {

    private final WhereaboutsTable table;

    WhereaboutsBelongings(WhereaboutsTable table) {
        this.table = table;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public Set<String> tables() {
        return Set.of("whereabouts");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        var left = holder.personas().stream()
                .flatMap(
                        persona -> table.of(persona).stream().flatMap(meeting -> table.find(meeting, persona).stream()))
                .map(one -> new Entry("", Optional.empty(), one.place(), Map.of("live.whereabouts.call", one.call())));
        return Stream.of(new Chapter("live.archive.whereabouts", left));
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {
        table.remove(persona);
    }

    @Override
    public void forget(AccountId account) {
        // whereabouts belong to personas alone
    }
}
