package org.hearth.identity.persona;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.PersonaId;
import org.hearth.identity.QuietHours;
import org.hearth.identity.Tiding;
import org.hearth.identity.TidingIssued;
import org.hearth.identity.Tidings;
import org.hearth.identity.account.AccountTable;
import org.hearth.identity.persona.HeldTidingTable.Held;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the way from a persona to a mailbox, and lets nobody else see it. What is not urgent waits for quiet hours to end. */
@Component
class TidingsByMail implements Tidings {

    private static final int AT_ONCE = 500;

    private final PersonaTable personas;
    private final AccountTable accounts;
    private final HeldTidingTable held;
    private final QuietHours quiet;
    private final ApplicationEventPublisher events;
    private final Seal seal;
    private final Clock clock;

    TidingsByMail(
            PersonaTable personas,
            AccountTable accounts,
            HeldTidingTable held,
            QuietHours quiet,
            ApplicationEventPublisher events,
            Seal seal,
            Clock clock) {
        this.personas = personas;
        this.accounts = accounts;
        this.held = held;
        this.quiet = quiet;
        this.events = events;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(AccountId account, Tiding tiding, Language language) {
        tell(new Held(account, tiding, Optional.empty(), language.tag()));
    }

    @Override
    @Transactional
    public void tell(Collection<PersonaId> to, Tiding tiding, Language language) {
        personas.owners(to).stream().distinct().forEach(account -> tell(account, tiding, language));
    }

    @Override
    @Transactional
    public void tellCoordinators(Tiding tiding, Language language) {
        accounts.coordinators().forEach(account -> tell(account, tiding, language));
    }

    /** Whoever has an account at the address has quiet hours too. */
    @Override
    @Transactional
    public void tell(EmailAddress address, Tiding tiding, Token token, Language language) {
        var secret = seal.sealText(token.reveal(), TidingIssued.PURPOSE);
        accounts.withFingerprint(accounts.fingerprint(address))
                .ifPresentOrElse(
                        account -> tell(new Held(account, tiding, Optional.of(secret), language.tag())),
                        () -> issue(address, tiding, secret, language.tag()));
    }

    private void tell(Held letter) {
        var now = clock.instant();
        var until = letter.tiding().isPatient() ? quiet.quietUntil(letter.account(), now) : Optional.<Instant>empty();
        until.ifPresentOrElse(moment -> held.hold(letter, moment), () -> issue(letter));
    }

    /** Into the outbox in the same transaction that takes them out of here: none is lost, and none is sent twice. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 30_000)
    @Transactional
    public void sendThoseThatWaited() {
        held.take(clock.instant(), AT_ONCE).forEach(this::tell);
    }

    private void issue(Held letter) {
        var secret = letter.token().orElseGet(() -> seal.sealText("", TidingIssued.PURPOSE));
        accounts.address(letter.account())
                .ifPresent(address -> issue(address, letter.tiding(), secret, letter.language()));
    }

    private void issue(EmailAddress address, Tiding tiding, String secret, String language) {
        events.publishEvent(
                new TidingIssued(tiding, seal.sealText(address.reveal(), TidingIssued.PURPOSE), secret, language));
    }
}
