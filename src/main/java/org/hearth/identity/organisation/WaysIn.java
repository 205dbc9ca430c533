package org.hearth.identity.organisation;

import java.util.List;
import org.hearth.identity.account.AccountTable;
import org.hearth.identity.passkeys.Passkeys;
import org.hearth.kernel.Refusal;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which organisations' sign-in opens one's account. */
@Component
public class WaysIn {

    private final Organisations organisations;
    private final OrganisationTable table;
    private final AccountTable accounts;
    private final Passkeys passkeys;

    WaysIn(Organisations organisations, OrganisationTable table, AccountTable accounts, Passkeys passkeys) {
        this.organisations = organisations;
        this.table = table;
        this.accounts = accounts;
        this.passkeys = passkeys;
    }

    /** Those linked, for showing again who one is. */
    public List<Organisations.Way> linked(SignedIn me) {
        var issuers = table.issuers(me.account());
        return organisations.all().stream()
                .filter(organisation -> issuers.contains(organisation.issuer()))
                .map(Organisations.Organisation::way)
                .toList();
    }

    List<Organisations.Way> notLinked(SignedIn me) {
        var linked = linked(me);
        return organisations.ways().stream()
                .filter(way -> !linked.contains(way))
                .toList();
    }

    /** @throws LastWayIn if nothing else would bring them in again */
    @Transactional
    public void unlink(SignedIn me, Organisations.Organisation organisation) {
        var others = table.issuers(me.account()).stream().anyMatch(issuer -> !issuer.equals(organisation.issuer()));
        if (!others && accounts.address(me.account()).isEmpty() && passkeys.none(me)) {
            throw new LastWayIn();
        }
        table.unlink(me.account(), organisation.issuer());
    }

    /** Nobody is to lock themselves out. */
    static final class LastWayIn extends Refusal {
        LastWayIn() {
            super("identity.waysIn.last");
        }
    }
}
