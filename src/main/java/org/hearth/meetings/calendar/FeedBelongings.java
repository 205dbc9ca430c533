package org.hearth.meetings.calendar;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** That somebody has a link to their calendar; the link itself is kept nowhere. */
@Component
class FeedBelongings implements Belongings {

    private final FeedTable table;

    FeedBelongings(FeedTable table) {
        this.table = table;
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public Set<String> tables() {
        return Set.of("calendar_feed");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.whole()
                ? table.of(holder.account()).stream()
                        .map(kept -> new Chapter(
                                "meetings.calendar.title",
                                Stream.of(new Entry(
                                        "meetings.calendar.archive",
                                        Optional.of(kept.madeOn()),
                                        kept.word(),
                                        Map.of()))))
                : Stream.of();
    }

    @Override
    public void forget(PersonaId persona, Remains remains) {}

    @Override
    public void forget(AccountId account) {
        table.revoke(account);
    }
}
