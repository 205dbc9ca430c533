package org.hearth.identity;

/**
 * Somebody is asked to help run the installation. Address and secret are sealed, because events wait in the database.
 *
 * @param language tag of the language of the letter
 */
public record CoordinatorAsked(String address, String token, String language) {

    public static final String PURPOSE = "coordinator to be asked";
}
