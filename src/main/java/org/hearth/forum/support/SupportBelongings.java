package org.hearth.forum.support;

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

/** Support that somebody gave. */
@Component
class SupportBelongings implements Belongings {

    private static final SupportTable.Given FIRST = new SupportTable.Given(new UUID(0, 0), "", Kind.WITH_YOU);

    private final SupportTable table;

    SupportBelongings(SupportTable table) {
        this.table = table;
    }

    /** Rows come as people read, one evening in several groups. */
    @Bean
    static MixedTable mixedSupport() {
        return new MixedTable("support", "kind");
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public Set<String> tables() {
        return Set.of("support");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.personas().stream()
                .filter(persona -> !after(persona, FIRST).isEmpty())
                .map(persona -> new Chapter("forum.archive.support", given(persona)));
    }

    private Stream<Entry> given(PersonaId persona) {
        return Belongings.<SupportTable.Given>byPages(last -> after(persona, last.orElse(FIRST)))
                .map(one -> new Entry(
                        one.title(),
                        Optional.empty(),
                        "",
                        Map.of("forum.archive.support.kind", one.kind().key())));
    }

    private java.util.List<SupportTable.Given> after(PersonaId persona, SupportTable.Given last) {
        return table.by(
                persona, last.post(), last.equals(FIRST) ? "" : last.kind().stored());
    }

    @Override
    public void forget(PersonaId persona, Remains remains) {
        table.forget(persona);
    }

    @Override
    public void forget(AccountId account) {}
}
