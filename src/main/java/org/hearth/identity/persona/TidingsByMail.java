package org.hearth.identity.persona;

import java.util.Collection;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Tiding;
import org.hearth.identity.TidingIssued;
import org.hearth.identity.Tidings;
import org.hearth.identity.account.AccountTable;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the way from a persona to a mailbox, and lets nobody else see it. */
@Component
class TidingsByMail implements Tidings {

    private final PersonaTable personas;
    private final AccountTable accounts;
    private final ApplicationEventPublisher events;
    private final Seal seal;

    TidingsByMail(PersonaTable personas, AccountTable accounts, ApplicationEventPublisher events, Seal seal) {
        this.personas = personas;
        this.accounts = accounts;
        this.events = events;
        this.seal = seal;
    }

    @Override
    @Transactional
    public void tell(AccountId account, Tiding tiding, Language language) {
        accounts.address(account).ifPresent(address -> issue(address, tiding, "", language));
    }

    @Override
    @Transactional
    public void tell(Collection<PersonaId> to, Tiding tiding, Language language) {
        personas.owners(to).stream().distinct().forEach(account -> tell(account, tiding, language));
    }

    @Override
    @Transactional
    public void tell(EmailAddress address, Tiding tiding, Token token, Language language) {
        issue(address, tiding, token.reveal(), language);
    }

    private void issue(EmailAddress address, Tiding tiding, String token, Language language) {
        events.publishEvent(new TidingIssued(
                tiding,
                seal.sealText(address.reveal(), TidingIssued.PURPOSE),
                seal.sealText(token, TidingIssued.PURPOSE),
                language.tag()));
    }
}
