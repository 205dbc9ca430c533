package org.hearth.live.check;

import java.util.Locale;
import org.hearth.identity.Persona;
import org.hearth.live.check.TechnicalCheck.Word;

/** Somebody in the list of those who lead. @param words what they asked; mostly empty */
public record CheckedPerson(Persona persona, Word word, String words) {

    public boolean needsHelp() {
        return word == Word.HELP;
    }

    public String label() {
        return label(word);
    }

    static String label(Word word) {
        return "live.check.word." + word.name().toLowerCase(Locale.ROOT);
    }
}
