package org.hearth.directory.signs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.directory.Sign;
import org.hearth.directory.SignsOfLife;
import org.hearth.groups.GroupId;
import org.hearth.kernel.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at each group once a day and tells in a word how it lives. */
@Component
class Signs {

    /** After this many days everything a sign was made from lies behind its span. */
    private static final int ALL_NEW = 90;

    private final SignTable table;
    private final SignsOfLife lives;
    private final Settings settings;
    private final int fewest;

    Signs(SignTable table, SignsOfLife lives, Settings settings, @Value("${hearth.k:5}") int fewest) {
        this.table = table;
        this.lives = lives;
        this.settings = settings;
        this.fewest = fewest;
    }

    /** @return how many groups there were to look at */
    @Transactional
    public int look(LocalDate day, int atMost) {
        table.addNew();
        var due = table.due(day, atMost);
        due.forEach(group -> look(group, day));
        return due.size();
    }

    private void look(GroupId group, LocalDate day) {
        var life = lives.life(group, begin(day));
        var told = table.told(group);
        for (var sign : Sign.values()) {
            var now = Telling.of(sign, life, fewest);
            var before = Optional.ofNullable(told.get(sign));
            if (before.isEmpty() || mayMove(group, sign, before.get(), now, day)) {
                table.tell(group, sign, now, day);
            }
        }
        table.lookedAt(group, day);
    }

    /**
     * A word that comes, goes or changes says that something happened since yesterday. It may say so of five people
     * together, never of one: whoever knows that somebody joined on Tuesday must not read on Wednesday what they did.
     */
    private boolean mayMove(GroupId group, Sign sign, SignTable.Told before, Optional<Telling> now, LocalDate day) {
        if (word(before.telling()).equals(word(now))) {
            return false;
        }
        return !before.day().plusDays(ALL_NEW).isAfter(day)
                || lives.changed(group, sign, begin(before.day()), begin(day)) >= fewest;
    }

    private static Optional<String> word(Optional<Telling> telling) {
        return telling.map(Telling::word);
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(settings.timeZone()).toInstant();
    }

    /** What is told of the group now. */
    Map<Sign, Telling> told(GroupId group) {
        var told = new EnumMap<Sign, Telling>(Sign.class);
        table.told(group).forEach((sign, last) -> last.telling().ifPresent(telling -> told.put(sign, telling)));
        return told;
    }
}
