package org.hearth.identity;

/**
 * A short letter waits to be sent. Address and secret are sealed, because events wait in the database.
 *
 * @param address sealed for {@link #PURPOSE}
 * @param token sealed for {@link #PURPOSE}; empty if the letter carries none
 * @param language tag of the language it is written in
 */
public record TidingIssued(Tiding tiding, String address, String token, String language) {

    public static final String PURPOSE = "tiding to be sent";
}
