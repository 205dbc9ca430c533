package org.hearth.guidance.principle;

import java.util.Map;

/** @param words as kept or typed @param errors to message key */
public record PrinciplesPage(Map<Principle, String> words, Map<Principle, String> errors) {

    public String words(Principle principle) {
        return words.getOrDefault(principle, "");
    }

    public String error(Principle principle) {
        return errors.getOrDefault(principle, "");
    }
}
