package org.hearth.desk.care;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.desk.act.ActTable;
import org.hearth.desk.report.ReportTable;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** What somebody reported, what was done to what they wrote, and what they did for the group. */
@Component
class DeskBelongings implements Belongings {

    private final ActTable acts;
    private final ReportTable reports;
    private final KeptTable kept;

    DeskBelongings(ActTable acts, ReportTable reports, KeptTable kept) {
        this.acts = acts;
        this.reports = reports;
        this.kept = kept;
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public Set<String> tables() {
        return Set.of("desk_act", "desk_item", "desk_page", "desk_report", "desk_shift", "desk_break", "desk_note");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.personas().stream()
                .flatMap(persona -> Stream.of(
                        chapter(
                                "desk.archive.acts",
                                acts.to(persona).stream()
                                        .map(act -> new Entry(
                                                act.kind().key() + ".told", Optional.empty(), act.reason(), Map.of()))
                                        .toList()),
                        chapter(
                                "desk.archive.reports",
                                reports.own(persona).stream()
                                        .map(own -> new Entry(
                                                own.kind().key(), Optional.of(own.day()), own.title(), Map.of()))
                                        .toList()),
                        chapter(
                                "desk.archive.notes",
                                kept.notes(persona).stream()
                                        .map(note -> new Entry("", Optional.of(note.day()), note.words(), Map.of()))
                                        .toList())))
                .flatMap(Optional::stream);
    }

    private static Optional<Chapter> chapter(String heading, java.util.List<Entry> entries) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Chapter(heading, entries.stream()));
    }

    @Override
    public void forget(PersonaId persona, Remains remains) {
        kept.forget(persona);
    }

    @Override
    public void forget(AccountId account) {}
}
