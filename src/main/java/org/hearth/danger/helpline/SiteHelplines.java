package org.hearth.danger.helpline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hearth.danger.HelplineBook;
import org.hearth.kernel.Id;
import org.hearth.web.Helpline;
import org.hearth.web.HelplineList;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lays what the site changed above the list that Hearth comes with, and hands it to Help now to be kept in memory. */
@Component
class SiteHelplines implements HelplineBook {

    private final HelplineTable table;
    private final HelplineList list;

    SiteHelplines(HelplineTable table, HelplineList list) {
        this.table = table;
        this.list = list;
    }

    /** Again and again, for what was changed at another node. Where the database does not answer, the list stays as it is. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 0)
    void show() {
        list.use(
                all().stream().filter(entry -> !entry.hidden()).map(Entry::line).toList());
    }

    @Override
    public List<Entry> all() {
        var entries = new LinkedHashMap<String, Entry>();
        list.shipped()
                .forEach(line -> entries.put(line.key(), new Entry(line, false, false, Optional.of(line), false)));
        table.all().forEach(row -> entries.put(row.line().key(), entry(row)));
        var byCountry = new LinkedHashMap<String, List<Entry>>();
        entries.values()
                .forEach(entry -> byCountry
                        .computeIfAbsent(entry.line().country(), first -> new ArrayList<>())
                        .add(entry));
        return byCountry.values().stream().flatMap(List::stream).toList();
    }

    private Entry entry(HelplineTable.Row row) {
        var shipped = shipped(row.line().key());
        var differs = !row.base().equals(shipped.map(SiteHelplines::text).orElse(""));
        return new Entry(row.line(), row.hidden(), true, shipped, differs);
    }

    @Override
    public Optional<Entry> of(String key) {
        return all().stream().filter(entry -> entry.line().key().equals(key)).findFirst();
    }

    @Override
    @Transactional
    public void keep(Helpline line, boolean hidden) {
        var base = shipped(line.key()).map(SiteHelplines::text).orElse("");
        table.keep(new HelplineTable.Row(line, hidden, base));
        showAfterCommit();
    }

    @Override
    @Transactional
    public void restore(String key) {
        table.remove(key);
        showAfterCommit();
    }

    @Override
    public String newKey() {
        UUID random = Id.random();
        return "own." + random.toString().replace("-", "").toLowerCase(Locale.ROOT);
    }

    private Optional<Helpline> shipped(String key) {
        return list.shipped().stream().filter(line -> line.key().equals(key)).findFirst();
    }

    private static String text(Helpline line) {
        return String.join("; ", line.country(), line.kind(), line.name(), line.number(), line.source());
    }

    private void showAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                show();
            }
        });
    }
}
