package org.hearth.groups.belonging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** What groups answer when somebody takes everything out, or is to be forgotten. */
@Component
class GroupBelongings implements Belongings {

    private static final String UNTIL = "groups.belonging.until";

    private final BelongingTable table;

    GroupBelongings(BelongingTable table) {
        this.table = table;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<String> tables() {
        return Set.of("agreement_put_off", "consent_answer", "stand_in", "hand_over", "good_bye");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        var personas = holder.personas();
        return Stream.of(
                        chapter("groups.belonging.chapters", table.chapters(personas)),
                        chapter("groups.belonging.consents", table.consents(personas)),
                        chapter("groups.belonging.standIns", table.standIns(personas)),
                        chapter("groups.belonging.goodByes", table.goodByes(personas)))
                .flatMap(chapters -> chapters);
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {
        table.forget(persona);
    }

    /** Groups know personas alone. */
    @Override
    public void forget(AccountId account) {}

    private static Stream<Chapter> chapter(String heading, List<BelongingTable.Line> lines) {
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.of(new Chapter(heading, "", lines.stream().map(GroupBelongings::entry)));
    }

    private static Entry entry(BelongingTable.Line line) {
        var facts = line.until().map(day -> Map.of(UNTIL, day.toString())).orElse(Map.of());
        return new Entry(line.group(), line.day(), line.words(), facts);
    }
}
