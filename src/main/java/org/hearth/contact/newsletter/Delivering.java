package org.hearth.contact.newsletter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.hearth.contact.newsletter.DeliveryTable.Delivery;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.identity.Correspondence;
import org.hearth.identity.Slip;
import org.hearth.web.MessageFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells one reader of one issue. The letter, in the outbox, and the end of the delivery are one transaction: after a crash
 * neither is there, or both. What it holds, and for whom, is asked as of now.
 */
@Component
class Delivering {

    private final DeliveryTable table;
    private final ReaderTable readers;
    private final IssueTable issues;
    private final PieceTable pieces;
    private final Readers secrets;
    private final Bylines bylines;
    private final Groups groups;
    private final Correspondence letters;
    private final MessageFiles messages;
    private final Clock clock;

    Delivering(
            DeliveryTable table,
            ReaderTable readers,
            IssueTable issues,
            PieceTable pieces,
            Readers secrets,
            Bylines bylines,
            Groups groups,
            Correspondence letters,
            MessageFiles messages,
            Clock clock) {
        this.table = table;
        this.readers = readers;
        this.issues = issues;
        this.pieces = pieces;
        this.secrets = secrets;
        this.bylines = bylines;
        this.groups = groups;
        this.letters = letters;
        this.messages = messages;
        this.clock = clock;
    }

    /** @return false if nobody is left to tell */
    @Transactional
    public boolean next() {
        var due = table.due(clock.instant());
        due.ifPresent(this::deliver);
        return due.isPresent();
    }

    private void deliver(Delivery delivery) {
        var quiet = letters.quietUntil(delivery.persona());
        if (quiet.isPresent()) {
            table.postpone(delivery, nextHour(quiet.get()));
            return;
        }
        readers.of(delivery.persona())
                .filter(reader -> reader.choice() != Choice.PAGE)
                .filter(this::belongs)
                .ifPresent(reader -> letters.send(reader.persona(), slip(reader, delivery.issue())));
        table.done(delivery);
    }

    private boolean belongs(Reader reader) {
        return groups.viewer(reader.group(), reader.persona())
                .filter(viewer -> viewer.can(Capability.READ_TALK))
                .isPresent();
    }

    private Slip slip(Reader reader, IssueId issue) {
        var text = reader.choice() == Choice.WHOLE ? text(reader, issue) : "";
        var kind = text.isEmpty() ? Slip.Kind.NEW : Slip.Kind.TEXTS;
        return new Slip(kind, secrets.secret(reader.salt()).reveal(), "", "", text, reader.language());
    }

    private String text(Reader reader, IssueId issue) {
        var words = messages.in(reader.language());
        var left = pieces.of(issue).stream().filter(piece -> !piece.takenBack()).toList();
        var by = bylines.of(left, words);
        var title = issues.any(issue).map(Issue::title).orElse("");
        return left.isEmpty()
                ? ""
                : title + "\n\n\n"
                        + left.stream()
                                .map(piece ->
                                        piece.title() + "\n" + by.getOrDefault(piece.id(), "") + "\n\n" + piece.body())
                                .collect(Collectors.joining("\n\n* * *\n\n"));
    }

    /** At moments that many share. */
    private static Instant nextHour(Instant moment) {
        var hour = moment.truncatedTo(ChronoUnit.HOURS);
        return hour.equals(moment) ? hour : hour.plus(Duration.ofHours(1));
    }
}
