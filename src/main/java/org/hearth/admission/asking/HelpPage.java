package org.hearth.admission.asking;

import java.util.Locale;
import org.hearth.groups.Doorway;
import org.hearth.web.HelpNumbers;

/**
 * @param looksDays within how many days somebody looks
 * @param next the question to go on with
 * @param reach how they may be reached, as kept or typed
 * @param error message key; empty if all is well
 */
public record HelpPage(
        Doorway.Entrance entrance,
        Asking asking,
        int looksDays,
        int next,
        HelpNumbers.Near near,
        String reach,
        String error) {

    HelpPage typed(String typed) {
        return new HelpPage(entrance, asking, looksDays, next, near, typed, error);
    }

    public String countryName(Locale locale) {
        return Locale.of("", near.country()).getDisplayCountry(locale);
    }
}
