package org.hearth.identity;

/**
 * Somebody has looked at what a person had closed, and the person is to know.
 *
 * @param address theirs, sealed for {@link #PURPOSE}
 * @param language tag of the language of the letter
 */
public record PersonaLookedAt(String address, String language) {

    public static final String PURPOSE = "person to be told of a look";
}
