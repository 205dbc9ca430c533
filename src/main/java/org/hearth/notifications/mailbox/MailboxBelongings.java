package org.hearth.notifications.mailbox;

import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Letters that the demonstration has kept to be looked at; nothing else is kept of mail. */
@Component
class MailboxBelongings implements Belongings {

    private final Mailbox mailbox;

    MailboxBelongings(@Qualifier("mailbox") Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return Stream.empty();
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {}

    @Override
    public void forget(AccountId account) {}

    @Override
    public void forget(EmailAddress address) {
        mailbox.forget(address);
    }
}
