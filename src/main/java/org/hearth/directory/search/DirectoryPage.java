package org.hearth.directory.search;

import java.util.List;
import java.util.Locale;
import org.hearth.directory.listing.Listed;
import org.hearth.places.PlaceField;

/** What the template of this name shows. */
public record DirectoryPage(Asked asked, Choices choices, Answer answer) {

    /**
     * @param town the question for a place
     * @param forgotten whether the address was made on another day, and its words do not open any more
     */
    public record Asked(Wish wish, PlaceField town, boolean forgotten) {}

    /**
     * @param nearly none has just these words; these come close
     * @param next the address of the next page, or empty
     * @param wider for when there is nothing
     */
    public record Answer(List<Listed> groups, boolean nearly, String next, List<Way> wider) {}

    /** @param key the latter part of a message key @param fact what stands in its place, if it has one */
    public record Way(String key, String fact, String path) {}

    /** What a language is called by those who speak it. */
    public String languageName(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return locale.getDisplayLanguage(locale);
    }
}
