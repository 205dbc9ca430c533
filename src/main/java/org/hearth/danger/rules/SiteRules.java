package org.hearth.danger.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.danger.Danger;
import org.hearth.danger.DangerLevel;
import org.hearth.danger.Hit;
import org.hearth.danger.Reading;
import org.hearth.danger.RuleBook;
import org.hearth.danger.RuleLine;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The rules that Hearth comes with and what the site changed in them, read once and again after each change. */
@Component
class SiteRules implements Danger, RuleBook {

    private static final Set<String> LANGUAGES = Set.of("en", "nb");
    private static final int WHY = 300;
    private static final int PHRASES = 200;

    private final Map<String, RuleFile> shipped = new LinkedHashMap<>();
    private final RuleTable table;

    private volatile @Nullable Map<String, RuleFile> current;

    SiteRules(RuleTable table) {
        this.table = table;
        LANGUAGES.stream().sorted().forEach(language -> shipped.put(language, shipped(language)));
    }

    static RuleFile shipped(String language) {
        try {
            return RuleFile.read(
                    new ClassPathResource("danger/" + language + ".txt").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public Reading read(String text) {
        return reading(text, current());
    }

    private static Reading reading(String text, Map<String, RuleFile> files) {
        return new Reading(files.entrySet().stream()
                .flatMap(file -> Rules.read(text, file.getKey(), file.getValue()).stream())
                .sorted(Comparator.comparing(Hit::level).thenComparing(Hit::start))
                .toList());
    }

    /** All rules that hold here, as browsers read them. */
    String text() {
        var text = new StringBuilder();
        current()
                .forEach((language, file) -> text.append("language ")
                        .append(language)
                        .append('\n')
                        .append(file.text())
                        .append('\n'));
        return text.toString();
    }

    @Override
    public List<RuleLine> rules(String language) {
        var file = file(language);
        var lines = new LinkedHashMap<String, RuleLine>();
        file.rules().forEach(rule -> lines.put(rule.name(), line(language, rule)));
        table.of(language).forEach(line -> lines.put(line.name(), line));
        return lines.values().stream()
                .sorted(Comparator.comparing(RuleLine::name))
                .toList();
    }

    private static RuleLine line(String language, Rule rule) {
        var phrases = rule.phrases().stream().map(Phrase::text).toList();
        return new RuleLine(language, rule.name(), rule.level(), rule.anyone(), rule.why(), phrases, false, false);
    }

    @Override
    @Transactional
    public void keep(RuleLine line) {
        rule(line);
        table.keep(line);
        forgetAfterCommit();
    }

    @Override
    @Transactional
    public void restore(String language, String name) {
        table.remove(language, name);
        forgetAfterCommit();
    }

    @Override
    public List<Reading> tried(RuleLine line, List<String> texts) {
        rule(line);
        var changed = new ArrayList<>(table.all());
        changed.removeIf(other ->
                other.language().equals(line.language()) && other.name().equals(line.name()));
        changed.add(line);
        var files = merged(changed);
        return texts.stream().map(text -> reading(text, files)).toList();
    }

    private Map<String, RuleFile> current() {
        var kept = current;
        if (kept == null) {
            kept = merged(table.all());
            current = kept;
        }
        return kept;
    }

    private void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                current = null;
            }
        });
    }

    private Map<String, RuleFile> merged(List<RuleLine> changes) {
        var files = new LinkedHashMap<String, RuleFile>();
        shipped.forEach((language, file) -> {
            var own = changes.stream()
                    .filter(line -> line.language().equals(language))
                    .toList();
            var names = own.stream().map(RuleLine::name).toList();
            var kept = file.rules().stream().filter(rule -> !names.contains(rule.name()));
            var added = own.stream().filter(line -> !line.switchedOff()).map(this::rule);
            files.put(language, file.with(Stream.concat(kept, added).toList()));
        });
        return files;
    }

    /** The line as a rule that can be read, and would still be read the same from a file. */
    private Rule rule(RuleLine line) {
        var why = line.why().strip();
        refuseIf(!line.name().matches("[a-z0-9.-]{1,60}"), "danger.rule.name", line.name());
        refuseIf(why.isEmpty() || why.length() > WHY || why.contains("\n"), "danger.rule.why", why);
        refuseIf(line.level() == DangerLevel.NONE || line.phrases().isEmpty(), "danger.rule.empty", line.name());
        refuseIf(line.phrases().size() > PHRASES, "danger.rule.shape", line.name());
        var lists = file(line.language()).lists();
        var phrases = line.phrases().stream()
                .map(phrase -> Phrase.of(phrase, lists.byName()))
                .toList();
        return new Rule(line.name(), line.level(), line.anyone(), why, phrases);
    }

    private static void refuseIf(boolean refused, String key, String part) {
        if (refused) {
            throw new RuleRefused(key, part);
        }
    }

    private RuleFile file(String language) {
        return Optional.ofNullable(shipped.get(language))
                .orElseThrow(() -> new RuleRefused("danger.rule.language", Objects.toString(language)));
    }
}
