package org.hearth.identity.persona;

import java.util.Optional;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.PersonaId;
import org.hearth.identity.account.AccountTable;
import org.springframework.stereotype.Component;

/** The address behind a persona, for broken glass and for telling the person of it. A test sees that nothing else asks. */
@Component
public class AddressBehind {

    private final OwnerTable owners;
    private final AccountTable accounts;

    AddressBehind(OwnerTable owners, AccountTable accounts) {
        this.owners = owners;
        this.accounts = accounts;
    }

    public Optional<EmailAddress> of(PersonaId persona) {
        return owners.owner(persona).flatMap(accounts::address);
    }
}
