package org.hearth.identity.undo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hearth.identity.PasskeyAdded;
import org.hearth.identity.SignInChanged;
import org.hearth.identity.account.AccountTable;
import org.hearth.identity.forgetting.WaitingMail;
import org.hearth.identity.passkeys.Passkeys;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.hearth.web.SignIns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the address that an account has had of each change to its ways in, and lets it take that back. */
@Component
public class SignInChanges {

    private static final Duration VALID = Duration.ofDays(7);

    private final UndoTable table;
    private final AccountTable accounts;
    private final Passkeys passkeys;
    private final WaitingMail mail;
    private final SignIns signIns;
    private final ApplicationEventPublisher events;
    private final Seal seal;
    private final Clock clock;

    SignInChanges(
            UndoTable table,
            AccountTable accounts,
            Passkeys passkeys,
            WaitingMail mail,
            SignIns signIns,
            ApplicationEventPublisher events,
            Seal seal,
            Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.mail = mail;
        this.signIns = signIns;
        this.events = events;
        this.seal = seal;
        this.clock = clock;
    }

    /** To be called before the change, in its transaction. An account without an address has nobody to be told. */
    @Transactional
    public void tell(AccountId account, Language language) {
        tell(account, language, clock.instant());
    }

    @EventListener
    @Transactional
    public void on(PasskeyAdded added) {
        tell(added.account(), added.language(), added.since());
    }

    /** @param since what is newer goes if this is taken back */
    private void tell(AccountId account, Language language, Instant since) {
        accounts.address(account).ifPresent(before -> {
            var token = Token.random();
            var now = clock.instant();
            table.forgetExpired(now);
            table.add(
                    token,
                    new UndoTable.Before(account, accounts.fingerprint(before), accounts.sealed(before), since),
                    now.plus(VALID));
            events.publishEvent(new SignInChanged(
                    seal.sealText(before.reveal(), SignInChanged.PURPOSE),
                    seal.sealText(token.reveal(), SignInChanged.PURPOSE),
                    language.tag()));
        });
    }

    boolean opens(Token token) {
        return table.opens(token, clock.instant());
    }

    /**
     * Everything is as before: the address, the ways in. Whoever is signed in is not any more. Where the old address has
     * become another account's meanwhile, this one has none.
     *
     * @return false if the link opens nothing
     */
    @Transactional
    public boolean undo(Token token) {
        var taken = table.take(token, clock.instant());
        taken.ifPresent(this::restore);
        return taken.isPresent();
    }

    private void restore(UndoTable.Before before) {
        var account = before.account();
        accounts.address(account).ifPresent(mail::forgetSlips);
        if (!accounts.changeAddress(account, before.addressFingerprint(), before.addressSealed())) {
            accounts.forgetAddress(account);
        }
        table.forgetWaysSince(account, before.since());
        passkeys.removeSince(account, before.since());
        signIns.endAll(account);
    }
}
