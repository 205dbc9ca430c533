package org.hearth.identity;

/**
 * A letter waits to be sent. All that could tell something is sealed for {@link #PURPOSE}, because events wait in the database.
 *
 * @param language tag of the language it is written in
 */
public record SlipIssued(
        Slip.Kind kind, String address, String stop, String answer, String strand, String text, String language) {

    public static final String PURPOSE = "slip to be sent";
}
