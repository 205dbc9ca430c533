package org.hearth.meetings.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * @param madeOn when the link that opens now was made; empty if there is none
 * @param link shown once; empty otherwise
 * @param word what each meeting is to be called, as typed
 * @param error message key; empty if nothing is wrong
 */
public record CalendarPage(Optional<LocalDate> madeOn, String link, String word, String error) {

    /** Opens the program that keeps the calendar, where there is one. */
    public String subscription() {
        return link.replaceFirst("^https?:", "webcal:");
    }
}
