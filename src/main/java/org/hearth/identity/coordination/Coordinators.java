package org.hearth.identity.coordination;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.identity.Audit;
import org.hearth.identity.CoordinatorAsked;
import org.hearth.identity.CoordinatorsChanged;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.Party;
import org.hearth.identity.account.AccountTable;
import org.hearth.identity.coordination.CoordinatorTable.Asked;
import org.hearth.identity.coordination.CoordinatorTable.Term;
import org.hearth.kernel.Id;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Refusal;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.hearth.web.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who run the installation. They come by another's asking and their own word, all others are told, and for a week
 * they decide on nothing that needs two: time for the others to notice somebody who was made to nod.
 */
@Component
public class Coordinators {

    private static final Duration ASKED = Duration.ofDays(3);
    private static final Duration NEW = Duration.ofDays(7);

    private final CoordinatorTable table;
    private final AccountTable accounts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Seal seal;
    private final Clock clock;

    Coordinators(
            CoordinatorTable table,
            AccountTable accounts,
            Audit audit,
            ApplicationEventPublisher events,
            Seal seal,
            Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.seal = seal;
        this.clock = clock;
    }

    /** For everybody else the address does not exist; asked of the database, since a sign-in outlives a dismissal. */
    public void check(SignedIn me) {
        if (!me.coordinator()
                || accounts.isCoordinator(me.account()).filter(is -> is).isEmpty()) {
            throw new NotFound();
        }
    }

    /** @param address by which coordinators know each other @param decides whether the first week is over */
    public record Coordinator(String id, EmailAddress address, Instant since, boolean decides, boolean self) {}

    /** Somebody who has not answered yet. */
    public record Candidate(String id, EmailAddress address, Instant expiresAt) {}

    List<Coordinator> all(SignedIn me) {
        return table.terms().stream()
                .map(term -> new Coordinator(
                        new CoordinatorId(term.id()).text(),
                        accounts.needAddress(term.account()),
                        term.since(),
                        decides(term),
                        term.account().equals(me.account())))
                .toList();
    }

    List<Candidate> candidates() {
        return table.asked(clock.instant()).stream()
                .map(asked -> new Candidate(
                        new CoordinatorId(asked.id()).text(), accounts.needAddress(asked.account()), asked.expiresAt()))
                .toList();
    }

    /** Whether there is another who could decide on what this one asks. */
    public boolean somebodyElseDecides(AccountId asking) {
        return table.terms().stream()
                .anyMatch(term -> decides(term) && !term.account().equals(asking));
    }

    public boolean decides(AccountId account) {
        return table.terms().stream()
                .anyMatch(term -> decides(term) && term.account().equals(account));
    }

    private boolean decides(Term term) {
        return !term.since().plus(NEW).isAfter(clock.instant());
    }

    /** The address of a coordinator; empty for any other account. */
    public Optional<EmailAddress> address(AccountId account) {
        return table.terms().stream()
                .filter(term -> term.account().equals(account))
                .findAny()
                .map(term -> accounts.needAddress(account));
    }

    @Transactional
    void ask(SignedIn me, EmailAddress address, Language language) {
        var account = accounts.withFingerprintOrNew(accounts.fingerprint(address), accounts.sealed(address));
        if (accounts.isCoordinator(account).filter(is -> is).isPresent()) {
            throw new CoordinatorAlready();
        }
        var token = Token.random();
        var expiresAt = clock.instant().plus(ASKED);
        table.ask(new Asked(Id.random(), account, me.account(), language.tag(), expiresAt), token);
        audit.record("identity.audit.coordinator.asked", Party.of(me.account()), Party.of(account), "");
        events.publishEvent(new CoordinatorAsked(
                seal.sealText(address.reveal(), CoordinatorAsked.PURPOSE),
                seal.sealText(token.reveal(), CoordinatorAsked.PURPOSE),
                language.tag()));
    }

    @Transactional
    void withdraw(SignedIn me, CoordinatorId id) {
        var asked = table.asked(clock.instant()).stream()
                .filter(it -> it.id().equals(id.value()))
                .findAny()
                .orElseThrow(NotFound::new);
        table.forget(asked.id());
        audit.record("identity.audit.coordinator.withdrawn", Party.of(me.account()), Party.of(asked.account()), "");
    }

    /** For the one who was asked, and nobody who came by their letter. */
    Asked asked(AccountId account, Token token) {
        return table.asked(token, clock.instant())
                .filter(asked -> asked.account().equals(account))
                .orElseThrow(NotFound::new);
    }

    @Transactional
    void accept(AccountId account, Token token) {
        var asked = asked(account, token);
        if (table.forget(asked.id())) {
            accounts.makeCoordinator(account);
            audit.record("identity.audit.coordinator.accepted", Party.of(asked.by()), Party.of(account), "");
            tell(table.terms(), asked.language());
        }
    }

    /** A group of people cannot be left without anybody who answers for it. */
    @Transactional
    void dismiss(SignedIn me, CoordinatorId id, String reason, Language language) {
        table.lock();
        var terms = table.terms();
        var dismissed = term(terms, id);
        if (terms.size() == 1) {
            throw new LastCoordinator();
        }
        table.end(dismissed.account());
        audit.record(
                "identity.audit.coordinator.dismissed", Party.of(me.account()), Party.of(dismissed.account()), reason);
        tell(terms, language.tag());
    }

    EmailAddress address(CoordinatorId id) {
        return accounts.needAddress(term(table.terms(), id).account());
    }

    private static Term term(List<Term> terms, CoordinatorId id) {
        return terms.stream()
                .filter(term -> term.id().equals(id.value()))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    private void tell(List<Term> terms, String language) {
        terms.forEach(term -> events.publishEvent(new CoordinatorsChanged(
                seal.sealText(accounts.needAddress(term.account()).reveal(), CoordinatorsChanged.PURPOSE), language)));
    }

    static final class CoordinatorAlready extends Refusal {
        CoordinatorAlready() {
            super("identity.people.already");
        }
    }

    static final class LastCoordinator extends Refusal {
        LastCoordinator() {
            super("identity.people.last");
        }
    }
}
