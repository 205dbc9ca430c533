package org.hearth.identity.undo;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.PersonaId;
import org.hearth.identity.account.AccountTable;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** An account's ways in beside mail and passkeys, and what could take their changes back. */
@Component
class WaysInBelongings implements Belongings {

    private final UndoTable table;
    private final AccountTable accounts;

    WaysInBelongings(UndoTable table, AccountTable accounts) {
        this.table = table;
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Set<String> tables() {
        return Set.of("recovery_sheet", "address_change", "sign_in_undo", "organisation_link");
    }

    /** The rest is hashes, of which nobody can read anything. */
    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.whole()
                ? Stream.of(new Chapter(
                        "identity.waysIn.door",
                        table.organisations(holder.account()).stream()
                                .map(linked -> new Entry(linked.issuer(), Optional.of(linked.day()), "", Map.of()))))
                : Stream.empty();
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {}

    @Override
    public void forget(AccountId account) {
        table.forget(account);
    }

    @Override
    public void forget(EmailAddress address) {
        table.forget(accounts.fingerprint(address));
    }
}
