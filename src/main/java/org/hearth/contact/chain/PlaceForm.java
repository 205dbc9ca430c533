package org.hearth.contact.chain;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearth.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody leaves for the chain. */
record PlaceForm(String name, String number, boolean withPseudonym, boolean agreed) {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()./-]{3,28}[0-9]");

    static PlaceForm of(
            @Nullable String name, @Nullable String number, @Nullable String pseudonym, @Nullable String agreed) {
        return new PlaceForm(line(name), line(number), "yes".equals(pseudonym), "yes".equals(agreed));
    }

    static PlaceForm empty() {
        return new PlaceForm("", "", false, false);
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }

    Called called() {
        return new Called(name, number);
    }

    /** Field to message key. */
    Map<String, String> errors() {
        var errors = new TreeMap<String, String>();
        if (!Typed.isSeen(name) || name.codePointCount(0, name.length()) > Called.NAME) {
            errors.put("called", "contact.place.noName");
        }
        if (!NUMBER.matcher(number).matches()) {
            errors.put("number", "contact.place.noNumber");
        }
        if (!agreed) {
            errors.put("agreed", "contact.place.notAgreed");
        }
        return errors;
    }
}
