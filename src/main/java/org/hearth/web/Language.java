package org.hearth.web;

import java.util.Locale;

/** The languages Hearth speaks. Another one is a set of message files and a line here. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    NORWEGIAN(Locale.of("nb"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The tag used in addresses, cookies and the database: {@code en}, {@code nb}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The nearest one; Norwegian of any kind is Bokmål here, everything unknown English. */
    public static Language of(Locale wished) {
        return switch (wished.getLanguage()) {
            case "nb", "no", "nn" -> NORWEGIAN;
            default -> ENGLISH;
        };
    }

    public static Language of(String tag) {
        return of(Locale.forLanguageTag(tag));
    }
}
