package org.hearth.identity.audit;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.identity.Audit;
import org.hearth.identity.Party;
import org.hearth.identity.audit.AuditTable.Row;
import org.hearth.kernel.EvenLength;
import org.hearth.kernel.ForgettableSeal;
import org.hearth.kernel.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes rows and reads them again. What each says is bound to its number, so that no two can change places. */
@Component
public class AuditBook implements Audit {

    private static final Logger LOG = LoggerFactory.getLogger(AuditBook.class);
    private static final String CONTENT = "audit row ";

    private final AuditTable table;
    private final AuditKeyTable keys;
    private final ForgettableSeal forgettable;
    private final Seal seal;
    private final HashChain chain;
    private final SeenMark seen;
    private final Clock clock;

    AuditBook(
            AuditTable table,
            AuditKeyTable keys,
            ForgettableSeal forgettable,
            Seal seal,
            HashChain chain,
            SeenMark seen,
            Clock clock) {
        this.table = table;
        this.keys = keys;
        this.forgettable = forgettable;
        this.seal = seal;
        this.chain = chain;
        this.seen = seen;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String kind, Party actor, Party subject, String reason) {
        var last = table.lastForAdding();
        long number = last.map(Row::number).orElse(0L) + 1;
        var ofActor = keys.ofOrNew(actor);
        var ofSubject = keys.ofOrNew(subject);
        var unchained = new Row(
                number,
                seal.seal(EvenLength.padded(clock.instant() + "\n" + kind), CONTENT + number),
                ofActor.id(),
                forgettable.seal(EvenLength.padded(PartyText.of(actor)), ofActor.sealedKey(), AuditKeyTable.PURPOSE),
                ofSubject.id(),
                forgettable.seal(
                        EvenLength.padded(PartyText.of(subject) + "\n" + reason),
                        ofSubject.sealedKey(),
                        AuditKeyTable.PURPOSE),
                new byte[0]);
        var row = unchained.withHash(chain.hash(last.map(Row::hash).orElse(Verification.BEGINNING), unchained));
        table.add(row);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                mark(row);
            }
        });
    }

    /** The deed is done by now: a disk without room must not hide from a facilitator whom to call. */
    private void mark(Row row) {
        try {
            seen.see(row.number(), row.hash());
        } catch (UncheckedIOException notWritten) {
            LOG.error("The end of the audit could not be noted in data/audit-seen", notWritten);
        }
    }

    /** Newest first, those with a smaller number than this. */
    public List<Deed> before(long number, int most) {
        return table.before(number, most).stream().map(this::read).toList();
    }

    /** What was done to these, oldest first. */
    public List<Deed> about(Collection<? extends Party> subjects) {
        var ids = subjects.stream()
                .flatMap(party -> keys.of(party).stream())
                .map(AuditKeyTable.Key::id)
                .toList();
        return table.about(ids).stream().map(this::read).toList();
    }

    /** From now on no row tells that it was them. The rows stay, and the chain holds. */
    @Transactional
    public void forget(Party party) {
        keys.forget(party);
    }

    /** A row somebody tampered with is shown as what it is; {@link Verification} names it. */
    private Deed read(Row row) {
        try {
            return opened(row);
        } catch (Seal.SealBroken changed) {
            return new Deed(
                    row.number(), Instant.EPOCH, "identity.audit.unreadable", Optional.empty(), Optional.empty(), "");
        }
    }

    private Deed opened(Row row) {
        var content = seal.open(row.content(), CONTENT + row.number()).split("\n", 2);
        var actor = opened(row.actorKey(), row.actor());
        var subject = opened(row.subjectKey(), row.subject());
        return new Deed(
                row.number(),
                Instant.parse(content[0]),
                content[1].strip(),
                actor.map(text -> PartyText.read(text.strip())),
                subject.map(text -> PartyText.read(text.split("\n", 2)[0].strip())),
                subject.map(text -> text.split("\n", 2)[1].strip()).orElse(""));
    }

    private Optional<String> opened(UUID key, byte[] text) {
        return keys.key(key).map(known -> forgettable.open(text, known, AuditKeyTable.PURPOSE));
    }

    /** One row in the open. @param actor empty if they were forgotten, as is the subject */
    public record Deed(
            long number, Instant at, String kind, Optional<Party> actor, Optional<Party> subject, String reason) {}
}
