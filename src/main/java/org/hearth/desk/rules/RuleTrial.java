package org.hearth.desk.rules;

import java.util.ArrayList;
import java.util.List;
import org.hearth.danger.DangerLevel;
import org.hearth.danger.Hit;
import org.hearth.danger.Reading;
import org.hearth.danger.RuleBook;
import org.hearth.danger.RuleLine;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.identity.Audit;
import org.hearth.identity.Party;
import org.hearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Trying a rule against what the group wrote, and keeping it for all. */
@Component
class RuleTrial {

    private static final int POSTS = 500;
    private static final int SHOWN = 10;
    /** Of the newest posts: with more a page would make its reader wait, and others with them. */
    private static final int CHARACTERS = 300_000;

    private final RuleBook book;
    private final RecentTable recent;
    private final Audit audit;

    RuleTrial(RuleBook book, RecentTable recent, Audit audit) {
        this.book = book;
        this.recent = recent;
        this.audit = audit;
    }

    RuleLine rule(String language, String name) {
        return book.rules(language).stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    RulePage.Tried tried(Viewer viewer, RuleLine rule) {
        viewer.need(Capability.MODERATE);
        var texts = within(recent.texts(viewer, POSTS));
        var then = found(book.tried(rule, texts), rule);
        var now = found(book.tried(rule(rule.language(), rule.name()), texts), rule);
        return new RulePage.Tried(
                texts.size(),
                then.size(),
                now.size(),
                then.stream().map(Hit::words).distinct().limit(SHOWN).toList());
    }

    private static List<String> within(List<String> texts) {
        var kept = new ArrayList<String>();
        var characters = 0;
        for (var text : texts) {
            characters += text.length();
            if (characters > CHARACTERS) {
                break;
            }
            kept.add(text);
        }
        return kept;
    }

    private static List<Hit> found(List<Reading> readings, RuleLine rule) {
        return readings.stream()
                .flatMap(reading -> reading.hits().stream()
                        .filter(hit -> hit.rule().equals(rule.name())
                                && hit.language().equals(rule.language())
                                && hit.level() != DangerLevel.NONE)
                        .limit(1))
                .toList();
    }

    /** For all groups: whoever calls has asked whether the viewer runs this site. */
    @Transactional
    void keep(Viewer viewer, RuleLine rule, String reason) {
        book.keep(rule);
        note(viewer, reason);
    }

    @Transactional
    void restore(Viewer viewer, RuleLine rule, String reason) {
        book.restore(rule.language(), rule.name());
        note(viewer, reason);
    }

    private void note(Viewer viewer, String reason) {
        audit.record("desk.audit.rule", Party.of(viewer.persona()), Party.of(viewer.persona()), reason);
    }
}
