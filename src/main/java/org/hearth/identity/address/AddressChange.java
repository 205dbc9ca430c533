package org.hearth.identity.address;

import java.time.Clock;
import org.hearth.identity.AddressChangeAsked;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.SignInLinks;
import org.hearth.identity.account.AccountTable;
import org.hearth.identity.forgetting.WaitingMail;
import org.hearth.identity.undo.SignInChanges;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another address for an account. Whether the one asked for has an account already is told to its mailbox and to nobody
 * else: both take the same way and get the same answer.
 */
@Component
class AddressChange {

    private final AddressChangeTable table;
    private final AccountTable accounts;
    private final SignInChanges changes;
    private final WaitingMail mail;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Seal seal;
    private final Clock clock;

    AddressChange(
            AddressChangeTable table,
            AccountTable accounts,
            SignInChanges changes,
            WaitingMail mail,
            RateLimits limits,
            ApplicationEventPublisher events,
            Seal seal,
            Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.changes = changes;
        this.mail = mail;
        this.limits = limits;
        this.events = events;
        this.seal = seal;
        this.clock = clock;
    }

    @Transactional
    public void ask(AccountId account, EmailAddress address, Language language) {
        limits.check(RateLimit.ADDRESS_CHANGES, Long.toString(account.value()));
        var now = clock.instant();
        var fingerprint = accounts.fingerprint(address);
        var taken = accounts.withFingerprint(fingerprint).isPresent();
        var token = Token.random();
        var expiresAt = now.plus(SignInLinks.VALID);
        table.forgetExpired(now);
        table.replace(token, new AddressChangeTable.Wish(account, fingerprint, accounts.sealed(address)), expiresAt);
        if (limits.allows(RateLimit.SIGN_IN_PER_ADDRESS, address.reveal())) {
            events.publishEvent(new AddressChangeAsked(
                    seal.sealText(address.reveal(), AddressChangeAsked.PURPOSE),
                    seal.sealText(taken ? "" : token.reveal(), AddressChangeAsked.PURPOSE),
                    language.tag(),
                    expiresAt));
        }
    }

    boolean opens(AccountId account, Token token) {
        return table.opens(account, token, clock.instant());
    }

    /** False if the link opens nothing for this account, or the address has become another's. */
    @Transactional
    public boolean confirm(AccountId account, Token token, Language language) {
        var wish = table.take(account, token, clock.instant());
        if (wish.isEmpty()
                || accounts.withFingerprint(wish.get().addressFingerprint()).isPresent()) {
            return false;
        }
        changes.tell(account, language);
        accounts.address(account).ifPresent(mail::forgetSlips);
        return accounts.changeAddress(
                account, wish.get().addressFingerprint(), wish.get().addressSealed());
    }
}
