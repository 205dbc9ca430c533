package org.hearth.admission.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearth.places.PlaceField;

/**
 * @param near those of the needs that groups name in the reader's language
 * @param ticked names of the boxes that were ticked
 * @param typed what else was
 */
public record MatchingPage(
        List<String> needs,
        List<String> near,
        List<String> languages,
        List<String> times,
        List<String> formats,
        Set<String> ticked,
        Map<String, String> typed,
        PlaceField place) {

    /** The needs in the words of other languages alone. */
    public List<String> far() {
        return needs.stream().filter(need -> !near.contains(need)).toList();
    }

    /** Boxes are numbered, so that no field is named by what somebody lives with. */
    public String needField(String need) {
        return "need" + needs.indexOf(need);
    }

    public boolean hasNeed(String need) {
        return ticked.contains(needField(need));
    }

    public boolean is(String field, String value) {
        return value.equals(typed.getOrDefault(field, ""));
    }

    public String name(String tag, Locale locale) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }
}
