package org.hearth.identity;

/**
 * The way an account is signed in to was changed: the address before is to be told. Sealed, because events wait in the
 * database.
 *
 * @param address the one before, sealed for {@link #PURPOSE}
 * @param token of the link that takes the change back, sealed for {@link #PURPOSE}
 * @param language tag of the language in which it was changed
 */
public record SignInChanged(String address, String token, String language) {

    public static final String PURPOSE = "sign-in change to be told";
}
