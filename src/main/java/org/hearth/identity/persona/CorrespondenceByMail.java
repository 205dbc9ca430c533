package org.hearth.identity.persona;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearth.identity.Correspondence;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.PersonaId;
import org.hearth.identity.QuietHours;
import org.hearth.identity.Slip;
import org.hearth.identity.SlipIssued;
import org.hearth.identity.account.AccountTable;
import org.hearth.kernel.Seal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class CorrespondenceByMail implements Correspondence {

    /** As long as a mail server is away now and then. */
    private static final Duration FRESH = Duration.ofHours(1);

    private final OwnerTable owners;
    private final AccountTable accounts;
    private final QuietHours quiet;
    private final ApplicationEventPublisher events;
    private final Seal seal;
    private final Clock clock;

    CorrespondenceByMail(
            OwnerTable owners,
            AccountTable accounts,
            QuietHours quiet,
            ApplicationEventPublisher events,
            Seal seal,
            Clock clock) {
        this.owners = owners;
        this.accounts = accounts;
        this.quiet = quiet;
        this.events = events;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> quietUntil(PersonaId persona) {
        return owners.owner(persona).flatMap(account -> quiet.quietUntil(account, clock.instant()));
    }

    @Override
    public boolean isTheirs(PersonaId persona, EmailAddress address) {
        return owners.owner(persona)
                .flatMap(accounts::address)
                .filter(own -> MessageDigest.isEqual(accounts.fingerprint(own), accounts.fingerprint(address)))
                .isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(PersonaId to, Slip slip) {
        owners.owner(to)
                .flatMap(accounts::address)
                .ifPresent(address -> events.publishEvent(new SlipIssued(
                        slip.kind(),
                        sealed(address.reveal()),
                        sealed(slip.stop()),
                        sealed(slip.answer()),
                        sealed(slip.strand()),
                        sealed(slip.text()),
                        slip.language().tag(),
                        clock.instant().plus(FRESH))));
    }

    private String sealed(String text) {
        return seal.sealText(text, SlipIssued.PURPOSE);
    }
}
