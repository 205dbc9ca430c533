package org.hearth.groups;

/**
 * An invitation waits to be sent. Address and secret are sealed, because events wait in the database.
 *
 * @param address sealed for {@link #PURPOSE}
 * @param token sealed for {@link #PURPOSE}
 * @param language tag of the group's language
 */
public record InvitationIssued(String address, String token, String language) {

    public static final String PURPOSE = "invitation to be sent";
}
