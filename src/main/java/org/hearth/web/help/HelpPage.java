package org.hearth.web.help;

import java.util.List;
import java.util.Locale;
import org.hearth.web.Helpline;

/** What the template of this name shows. */
public record HelpPage(String country, List<String> countries, List<Helpline> lines) {

    public String name(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
