package org.hearth.forum.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.MixedTable;
import org.hearth.web.AccountId;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** How far somebody has read. */
@Component
class ReadingBelongings implements Belongings {

    private static final UUID FIRST = new UUID(0, 0);

    private final ReadingTable table;

    ReadingBelongings(ReadingTable table) {
        this.table = table;
    }

    /** Rows come as people read, one evening in several groups. */
    @Bean
    static MixedTable mixedReading() {
        return new MixedTable("reading", "upto");
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Set<String> tables() {
        return Set.of("reading");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.personas().stream()
                .filter(persona -> !table.by(persona, FIRST).isEmpty())
                .map(persona -> new Chapter("forum.archive.reading", read(persona)));
    }

    private Stream<Entry> read(PersonaId persona) {
        return Belongings.<ReadingTable.Read>byPages(last ->
                        table.by(persona, last.map(ReadingTable.Read::id).orElse(FIRST)))
                .map(one -> new Entry(
                        one.title(), Optional.empty(), "", Map.of("forum.archive.upto", String.valueOf(one.upto()))));
    }

    @Override
    public void forget(PersonaId persona, Remains remains) {
        table.forget(persona);
    }

    @Override
    public void forget(AccountId account) {}
}
