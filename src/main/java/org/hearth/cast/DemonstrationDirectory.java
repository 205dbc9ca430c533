package org.hearth.cast;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hearth.forum.Forum;
import org.hearth.groups.Founding;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Id;
import org.hearth.web.Language;
import org.hearth.web.Picture;
import org.springframework.stereotype.Component;

/** Fills the demonstration's directory: groups to find, some with enough life to tell of. */
@Component
class DemonstrationDirectory {

    private static final List<String> NAMES = List.of("Juniper", "Grey gull", "Wool", "Late bus", "Moss", "Kettle");
    private static final List<String> NAVN = List.of("Einer", "Gråmåke", "Ull", "Siste buss", "Mose", "Kjele");

    private static final List<String> WORDS =
            List.of("A small thing that went well today", "I have read this, and I know it.");
    private static final List<String> ORD =
            List.of("En liten ting som gikk bra i dag", "Jeg har lest dette, og jeg kjenner det igjen.");

    private final Accounts accounts;
    private final Founding founding;
    private final Forum forum;
    private final ListedCastTable table;
    private final Clock clock;

    DemonstrationDirectory(Accounts accounts, Founding founding, Forum forum, ListedCastTable table, Clock clock) {
        this.accounts = accounts;
        this.founding = founding;
        this.forum = forum;
        this.table = table;
        this.clock = clock;
    }

    void fill() {
        for (var listed : ListedCast.GROUPS) {
            var group = founding.found(listed.name(), listed.purpose(), listed.rules(), listed.language());
            table.shape(group, listed);
            if (listed.lively()) {
                live(group, listed.language());
            }
        }
    }

    /** Everybody asks once and answers the one before: enough people to tell of, and no more than a start has time for. */
    private void live(GroupId group, Language language) {
        var norwegian = language == Language.NORWEGIAN;
        var people = new ArrayList<Viewer>();
        for (var name : norwegian ? NAVN : NAMES) {
            var account = accounts.withAddress(
                    EmailAddress.of("walk-on" + people.size() + "@example.org").orElseThrow());
            var role = people.isEmpty() ? Role.FACILITATOR : Role.MEMBER;
            people.add(founding.admit(account, group, role, name, new Picture(Id.RANDOM.nextLong())));
        }
        var words = norwegian ? ORD : WORDS;
        for (int day = 1; day <= people.size(); day++) {
            var begun = clock.instant().minus(Duration.ofDays(2L * day));
            var thread = forum.keepThread(people.get(day - 1), words.getFirst(), words.getFirst() + ".", begun);
            var other = people.get(day % people.size());
            forum.keepPost(other, thread, words.getLast(), begun.plus(Duration.ofHours(day)));
        }
        table.joinedOn(
                group, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusMonths(15));
    }
}
