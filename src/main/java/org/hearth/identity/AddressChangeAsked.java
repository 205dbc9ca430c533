package org.hearth.identity;

import java.time.Instant;

/**
 * Somebody wants an account's links to come to another address, whose mailbox is to say yes.
 *
 * @param address the new one, sealed for {@link #PURPOSE}
 * @param token sealed for {@link #PURPOSE}; empty if the address is in use already, which is then what the mail says
 * @param language tag of the language in which it was asked for
 * @param expiresAt after which sending it would only disappoint
 */
public record AddressChangeAsked(String address, String token, String language, Instant expiresAt) {

    public static final String PURPOSE = "address change to be confirmed";
}
