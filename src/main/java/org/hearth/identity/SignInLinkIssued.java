package org.hearth.identity;

import java.time.Instant;

/**
 * A one-time link waits to be sent. Address and secret are sealed, because events wait in the database.
 *
 * @param address sealed for {@link #PURPOSE}
 * @param token sealed for {@link #PURPOSE}; empty if the address has no account, which is then what the mail says
 * @param language tag of the language in which it was asked for
 * @param expiresAt after which sending it would only disappoint
 */
public record SignInLinkIssued(String address, String token, String language, Instant expiresAt) {

    public static final String PURPOSE = "sign-in link to be sent";
}
