package org.hearth.danger.verdict;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import org.hearth.danger.Verdicts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Verdicts are counted by the week: a day with one of them would say which post it was. */
@Component
class VerdictBook implements Verdicts {

    private final VerdictTable table;
    private final Clock clock;

    VerdictBook(VerdictTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void right(String language, String rule) {
        table.count(language, rule, "right", week());
    }

    @Override
    @Transactional
    public void wrong(String language, String rule) {
        table.count(language, rule, "wrong", week());
    }

    @Override
    @Transactional
    public void missed(String language) {
        table.count(language, "", "missed", week());
    }

    @Override
    public List<Tally> tallies(String language) {
        return table.tallies(language).stream()
                .filter(tally -> !tally.rule().isEmpty())
                .sorted(Comparator.comparing(Tally::wrong).reversed().thenComparing(Tally::rule))
                .toList();
    }

    @Override
    public Tally all(String language) {
        var tallies = table.tallies(language);
        return new Tally(
                "",
                tallies.stream().mapToInt(Tally::right).sum(),
                tallies.stream().mapToInt(Tally::wrong).sum(),
                tallies.stream().mapToInt(Tally::missed).sum());
    }

    private LocalDate week() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
