package org.hearth.letterbox.words;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the sender is called in the head of their letter: gone from its words, and from its end. */
final class Names {

    static final String HIDDEN = "…";

    private static final int SHORTEST = 3;
    private static final int MOST_PARTS = 20;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}'-]+");

    private final Set<String> wholes = new LinkedHashSet<>();
    private final Set<String> parts = new LinkedHashSet<>();

    Names(Set<String> names) {
        for (var name : names) {
            wholes.add(name);
            var own = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
            Arrays.stream(BETWEEN.split(own))
                    .filter(part -> part.length() >= SHORTEST)
                    .limit(MOST_PARTS)
                    .forEach(parts::add);
        }
    }

    /** Whether the line is nothing but a name of theirs, as people sign. */
    boolean isIn(String line) {
        var words = BETWEEN.split(line.strip());
        return line.length() <= 60
                && words.length > 0
                && words.length <= 4
                && Arrays.stream(words).anyMatch(this::isPart)
                && Arrays.stream(words)
                        .allMatch(word -> isPart(word) || word.length() <= 2 || Character.isUpperCase(word.charAt(0)));
    }

    private boolean isPart(String word) {
        return parts.stream().anyMatch(part -> part.equalsIgnoreCase(word));
    }

    /** In the midst of a sentence only as names are written, so that what merely looks like one stays. */
    String hidden(String text) {
        var hidden = text;
        for (var whole : wholes) {
            hidden = replaced(hidden, whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
        for (var part : parts) {
            var asName = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
            hidden = replaced(hidden, asName, 0);
        }
        return hidden;
    }

    private static String replaced(String text, String name, int flags) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                        flags | Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text)
                .replaceAll(HIDDEN);
    }
}
