package org.hearth.guidance.helpline;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearth.danger.HelplineBook;

/** @param entry the line as it is; empty for a new one @param errors field to message key */
public record HelplinePage(Optional<HelplineBook.Entry> entry, HelplineForm form, Map<String, String> errors) {

    public String path() {
        return "/coordination/helplines"
                + entry.map(one -> "/" + one.line().key()).orElse("");
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public List<String> countries(Locale locale) {
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> name(code, locale), Collator.getInstance(locale)))
                .toList();
    }

    public String name(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
