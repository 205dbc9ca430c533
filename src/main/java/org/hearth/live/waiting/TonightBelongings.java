package org.hearth.live.waiting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** How somebody said they are, in meetings that go on. */
@Component
class TonightBelongings implements Belongings {

    private final TonightTable table;

    TonightBelongings(TonightTable table) {
        this.table = table;
    }

    /** Before attendance, which takes these rows with it. */
    @Override
    public int order() {
        return 39;
    }

    @Override
    public Set<String> tables() {
        return Set.of("tonight");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        var said = holder.personas().stream()
                .flatMap(persona -> table.of(persona).values().stream())
                .map(tonight -> new Entry(
                        tonight.feeling().map(Feeling::key).orElse(""), Optional.empty(), tonight.line(), Map.of()));
        return Stream.of(new Chapter("live.archive.tonight", said));
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {
        table.remove(persona);
    }

    @Override
    public void forget(AccountId account) {
        // it belongs to personas alone
    }
}
