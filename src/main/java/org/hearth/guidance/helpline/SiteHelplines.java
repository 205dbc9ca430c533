package org.hearth.guidance.helpline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.danger.HelplineBook;
import org.hearth.guidance.house.House;
import org.hearth.identity.Audit;
import org.hearth.identity.Party;
import org.hearth.kernel.NotFound;
import org.hearth.web.AccountId;
import org.hearth.web.Helpline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator's work on helplines: each change stands in the audit, with what the line said before and after. */
@Component
class SiteHelplines {

    private static final int CHECKED_EVERY_YEARS = 1;

    private final HelplineBook book;
    private final Audit audit;
    private final House house;

    SiteHelplines(HelplineBook book, Audit audit, House house) {
        this.book = book;
        this.audit = audit;
        this.house = house;
    }

    HelplinesPage page() {
        var all = book.all();
        var since = house.today().minusYears(CHECKED_EVERY_YEARS);
        var due = all.stream()
                .filter(entry -> !entry.hidden())
                .map(HelplineBook.Entry::line)
                .filter(line -> !line.checked() || line.day().isBefore(since))
                .map(Helpline::key)
                .toList();
        var differing = all.stream().filter(HelplineBook.Entry::differs).count();
        return new HelplinesPage(
                all.stream()
                        .collect(Collectors.groupingBy(
                                entry -> entry.line().country(), LinkedHashMap::new, Collectors.toList())),
                due,
                (int) differing);
    }

    HelplineBook.Entry entry(String key) {
        return book.of(key).orElseThrow(NotFound::new);
    }

    @Transactional
    public void add(AccountId me, HelplineForm form) {
        var line = form.line(book.newKey());
        book.keep(line, false);
        record("guidance.audit.helpline.added", me, text(line));
    }

    @Transactional
    public void change(AccountId me, String key, HelplineForm form) {
        var before = entry(key);
        var after = form.line(key);
        if (before.line().emergency()
                && (!after.emergency() || !after.country().equals(before.line().country()))) {
            refuseLastEmergency(before);
        }
        book.keep(after, before.hidden());
        record("guidance.audit.helpline.changed", me, text(before.line()) + " → " + text(after));
    }

    /** It says the same, and somebody has looked at its source today. */
    @Transactional
    public void check(AccountId me, String key) {
        var entry = entry(key);
        book.keep(
                HelplineForm.of(entry.line(), house.today())
                        .checkedOn(house.today())
                        .line(key),
                entry.hidden());
        record("guidance.audit.helpline.checked", me, text(entry.line()));
    }

    @Transactional
    public void hide(AccountId me, String key) {
        var entry = entry(key);
        refuseLastEmergency(entry);
        book.keep(entry.line(), true);
        record("guidance.audit.helpline.hidden", me, text(entry.line()));
    }

    @Transactional
    public void show(AccountId me, String key) {
        var line = entry(key).line();
        book.keep(line, false);
        record("guidance.audit.helpline.shown", me, text(line));
    }

    @Transactional
    public void restore(AccountId me, String key) {
        var entry = entry(key);
        if (entry.shipped().isEmpty()) {
            refuseLastEmergency(entry);
        }
        book.restore(key);
        var after = entry.shipped().map(SiteHelplines::text).orElse("");
        record("guidance.audit.helpline.restored", me, text(entry.line()) + " → " + after);
    }

    private void refuseLastEmergency(HelplineBook.Entry entry) {
        var line = entry.line();
        if (line.emergency() && !entry.hidden() && others(line).isEmpty()) {
            throw new LastEmergency();
        }
    }

    private List<HelplineBook.Entry> others(Helpline line) {
        return book.all().stream()
                .filter(other -> !other.hidden())
                .filter(other -> other.line().emergency())
                .filter(other -> other.line().country().equals(line.country()))
                .filter(other -> !other.line().key().equals(line.key()))
                .toList();
    }

    private void record(String kind, AccountId me, String what) {
        audit.record(kind, Party.of(me), Party.of(me), what);
    }

    private static String text(Helpline line) {
        return String.join(
                " · ",
                List.of(line.country(), line.name(), line.number(), line.chat(), line.source()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
