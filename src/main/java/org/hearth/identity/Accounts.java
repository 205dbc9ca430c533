package org.hearth.identity;

import org.hearth.web.AccountId;
import org.hearth.web.SignedIn;

/** What other modules may ask of accounts. None of it leads from a persona to an account. */
public interface Accounts {

    /** The account of this address, made if there is none. */
    AccountId withAddress(EmailAddress address);

    /** Whether this is the account's own address. */
    boolean has(AccountId account, EmailAddress address);

    /** Whether it is reached by an address at all: one that an organisation signs in may have none. */
    boolean hasAddress(AccountId account);

    /** Makes the account one that runs the installation. */
    void makeCoordinator(AccountId account);

    /** Whether it runs the installation now, whatever an older sign-in says. */
    boolean isCoordinator(AccountId account);

    /** The same for who is signed in; for everybody else no question is asked. */
    default boolean isCoordinator(SignedIn me) {
        return me.coordinator() && isCoordinator(me.account());
    }
}
