package org.hearth.identity.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearth.identity.InvitedPath;
import org.hearth.identity.account.AccountTable;
import org.hearth.identity.undo.SignInChanges;
import org.hearth.kernel.Seal;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose account an organisation's sign-in opens. A person there is recognised by a fingerprint of issuer and subject,
 * whose key lies outside the database; neither stands anywhere.
 */
@Component
class OrganisationSignIn {

    private static final String PURPOSE = "organisation subject";

    private final OrganisationTable table;
    private final AccountTable accounts;
    private final SignInChanges changes;
    private final List<InvitedPath> invitations;
    private final Seal seal;
    private final Clock clock;

    OrganisationSignIn(
            OrganisationTable table,
            AccountTable accounts,
            SignInChanges changes,
            List<InvitedPath> invitations,
            Seal seal,
            Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.changes = changes;
        this.invitations = invitations;
        this.seal = seal;
        this.clock = clock;
    }

    /** The account linked to this person; a new one if they are invited, or if the organisation's are all welcome. */
    @Transactional
    public Optional<AccountId> account(Organisations.Organisation organisation, String subject, String next) {
        var fingerprint = fingerprint(organisation, subject);
        return table.account(fingerprint).or(() -> {
            var welcome = organisation.settings().open()
                    || invitations.stream().anyMatch(invitation -> invitation.opens(next));
            return welcome ? Optional.of(newAccount(organisation, fingerprint)) : Optional.empty();
        });
    }

    private AccountId newAccount(Organisations.Organisation organisation, byte[] fingerprint) {
        var account = accounts.withoutAddress();
        if (!table.link(fingerprint, account, organisation.issuer(), clock.instant())) {
            throw new IllegalStateException("linked by another request at this moment");
        }
        return account;
    }

    /** Empty if this person's sign-in opens another account already. */
    @Transactional
    public Optional<AccountId> link(
            Organisations.Organisation organisation, String subject, AccountId account, Language language) {
        var fingerprint = fingerprint(organisation, subject);
        var before = table.account(fingerprint);
        if (before.isPresent()) {
            return before.filter(account::equals);
        }
        changes.tell(account, language);
        return table.link(fingerprint, account, organisation.issuer(), clock.instant())
                ? Optional.of(account)
                : Optional.empty();
    }

    private byte[] fingerprint(Organisations.Organisation organisation, String subject) {
        return seal.fingerprint(organisation.issuer() + "\u0000" + subject, PURPOSE);
    }
}
