package org.hearth.web;

import java.time.LocalDate;

/**
 * Somebody to call or to write to.
 *
 * @param key names the line for ever, whatever is changed in it
 * @param country two capital letters
 * @param kind {@code emergency} or {@code talk}
 * @param number may be empty where one can only write
 * @param chat where to write: a number for texts, or an address; may be empty
 * @param hours when somebody answers; may be empty
 * @param language spoken there; may be empty
 * @param whom it is for; empty if for everybody
 * @param source where the number is from; an address in plain words
 * @param day when it was checked against its source, or else when it was entered
 */
public record Helpline(
        String key,
        String country,
        String kind,
        String name,
        String number,
        String chat,
        String hours,
        String language,
        String whom,
        String source,
        LocalDate day,
        boolean checked) {

    public boolean emergency() {
        return kind.equals("emergency");
    }

    /** The number as a telephone takes it. */
    public String dial() {
        return number.replaceAll("[^0-9+]", "");
    }

    /** Whether the place to write to is one that a browser opens. */
    public boolean chatOpens() {
        return chat.matches("https://\\S+");
    }
}
