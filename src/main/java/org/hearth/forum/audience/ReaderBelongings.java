package org.hearth.forum.audience;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** Which closed threads somebody may read. */
@Component
class ReaderBelongings implements Belongings {

    private final ReaderTable table;

    ReaderBelongings(ReaderTable table) {
        this.table = table;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public Set<String> tables() {
        return Set.of("thread_reader");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.personas().stream()
                .map(table::titles)
                .filter(titles -> !titles.isEmpty())
                .map(titles -> new Chapter(
                        "forum.archive.closed",
                        titles.stream().map(title -> new Entry(title, Optional.empty(), "", Map.of()))));
    }

    @Override
    public void forget(PersonaId persona, Remains remains) {
        table.forget(persona);
    }

    @Override
    public void forget(AccountId account) {}
}
