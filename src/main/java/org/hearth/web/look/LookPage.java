package org.hearth.web.look;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import org.hearth.web.Language;
import org.hearth.web.Look;

/**
 * How Hearth looks and reads, to be chosen.
 *
 * @param back where the reader came from
 * @param kept true just after it was kept
 * @param error message key of what is wrong with the quiet hours, empty if nothing is
 */
public record LookPage(Look look, Language language, QuietPart quiet, String back, boolean kept, String error) {

    public String dayName(int number, Locale locale) {
        return DayOfWeek.of(number).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }
}
