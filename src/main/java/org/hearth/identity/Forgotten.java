package org.hearth.identity;

import java.time.Instant;

/**
 * An account has been forgotten, and its owner is told by a last letter. The address is sealed, because events wait in the
 * database; the event is deleted with the sending.
 *
 * @param address sealed for {@link #PURPOSE}
 * @param language tag of the language in which it was asked for
 * @param expiresAt after which the address goes even if no letter could be sent
 */
public record Forgotten(String address, String language, Instant expiresAt) {

    public static final String PURPOSE = "last letter to be sent";
}
