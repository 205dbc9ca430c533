package org.hearth.identity;

/**
 * One of those who run the installation came or went; another of them is to know.
 *
 * @param address of the one who is told, sealed for {@link #PURPOSE}
 * @param language tag of the language of the letter
 */
public record CoordinatorsChanged(String address, String language) {

    public static final String PURPOSE = "coordinator to be told";
}
