package org.hearth.letterbox.words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearth.kernel.Typed;

/**
 * What somebody wrote themselves, without what their mail program and their habits add to it: quotes, signatures, names. Where it is
 * in doubt whether a line tells who wrote it, the line goes.
 */
public final class Cleaning {

    private Cleaning() {}

    /** @param names of the sender, as the letter's head has them @return empty if nothing is left */
    public static String cleaned(String text, Set<String> names) {
        var body = new Names(names).hidden(own(text, names)).replaceAll("\n{3,}", "\n\n");
        var clean = Typed.cleaned(body);
        return Typed.isSeen(clean.replace(Names.HIDDEN, "")) ? clean : "";
    }

    /** Their own words without quotes and signatures; what they are called may still be in them. */
    public static String own(String text, Set<String> names) {
        var lines = Arrays.stream(plain(text).split("\n", -1))
                .map(String::stripTrailing)
                .toList();
        return String.join("\n", Closings.without(Quotes.without(lines), new Names(names)));
    }

    /** Marks that nobody sees would hide a quote from us. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replaceAll("[\u200b\u200e\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff\u00ad]", "");
    }

    static List<String> stripped(List<String> lines) {
        int first = 0;
        int last = lines.size();
        while (first < last && lines.get(first).isBlank()) {
            first++;
        }
        while (last > first && lines.get(last - 1).isBlank()) {
            last--;
        }
        return lines.subList(first, last);
    }
}
