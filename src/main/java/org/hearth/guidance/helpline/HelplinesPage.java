package org.hearth.guidance.helpline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.danger.HelplineBook;

/** @param countries each with its lines @param due keys of those that nobody has checked for a year */
public record HelplinesPage(Map<String, List<HelplineBook.Entry>> countries, List<String> due, int differing) {

    public boolean isDue(HelplineBook.Entry entry) {
        return due.contains(entry.line().key());
    }

    public String name(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
