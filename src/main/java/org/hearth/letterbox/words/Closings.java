package org.hearth.letterbox.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How letters end: a greeting, a name, a signature, a word of the telephone's maker, a lawyer's paragraph. */
final class Closings {

    private static final int LINES_AFTER_A_GREETING = 8;
    private static final int LONGEST_LINE = 70;

    private static final Pattern SIGNATURE = Pattern.compile("\\s*(--|—|–|__|_{3,}|-{3,}|\\*{3,})\\s*");
    private static final Pattern MACHINE =
            Pattern.compile("(?iu)\\s*(sent (from|with|via|using) (my |your )?.{2,60}|get outlook for .*"
                    + "|sendt fra (min |mi |mitt )?.{2,60}|sendt via .*|hent outlook for .*|skaff deg outlook .*|last ned outlook .*"
                    + "|(diese nachricht wurde )?von mein.{1,3} .* gesendet\\.?|gesendet (von|mit|aus) .*|outlook für .*|holen sie sich outlook .*"
                    + "|envoyé (de|depuis|à partir) .*|télécharge[rz] outlook .*|obtenir outlook .*"
                    + "|yahoo mail.*|this e?-?mail (was|has been) (sent|checked) .*|diese e-mail wurde .*|virus-?free.*|virenfrei.*"
                    + "|.*\\bavast\\b.*)");
    private static final Pattern LAWYERS =
            Pattern.compile("(?iu)\\s*(this (e-?mail|message).{0,60}(confidential|intended|privileged)"
                    + "|confidentiality notice|the information (contained )?in this|denne e-posten.{0,60}(konfidensiell|taushets|beregnet)"
                    + "|diese e-?mail.{0,60}vertraulich|ce (message|courriel).{0,80}confidentiel|disclaimer)");
    private static final String GREETINGS =
            "(with )?(best|kind|kindest|warm|warmest|many)( regards| wishes)?|regards|all the best|sincerely"
                    + "|yours( sincerely| truly| faithfully)?|cheers|take care|love|lots of love|hugs?|xx+|thanks|many thanks|thank you|thx|br"
                    + "|(med )?(vennlig |beste |varm |varme |kjærlig |god )?hilsen(er)?|mvh|vh|klem(mer)?|hilser|ha det( godt| bra)?|alt godt|takk"
                    + "|med venlig hilsen|vänliga hälsningar"
                    + "|(mit )?(freundlichen?|herzlichen?|lieben?|vielen?|besten?|schönen?) gr(ü|ue)(ß|ss)en?|gruß|lg|vg|mfg|danke|alles liebe|alles gute"
                    + "|cordialement|bien cordialement|bien à (vous|toi)|amicalement|bises|bisous|salutations|(je t.)?embrasse|merci";
    private static final Pattern GREETING = Pattern.compile("(?iu)\\s*(" + GREETINGS + ")\\s*[,.!]*\\s*");
    private static final Pattern GREETING_AND_NAME = Pattern.compile(
            "(?u)\\s*(?i:" + GREETINGS
                    + ")\\s*[,.!]*\\s+(?i:fra |from |von |de |v/ ?)?(\\p{Lu}[\\p{L}.'-]*)(\\s+\\p{Lu}[\\p{L}.'-]*){0,3}\\s*[.!]?\\s*");
    private static final Pattern CONTACT = Pattern.compile(
            "(?iu).*([\\w.+-]+@[\\w-]+\\.\\w+|(tel|tlf|mob|phone|telefon|fax|mobil|mobile)\\s?[.:]|\\+?[0-9][0-9 ()/-]{7,}[0-9]).*");

    private Closings() {}

    static List<String> without(List<String> lines, Names names) {
        var own = new ArrayList<>(Cleaning.stripped(beforeSignature(Cleaning.stripped(lines))));
        own.removeIf(line -> is(MACHINE, line, 2 * LONGEST_LINE));
        for (int before = -1; before != own.size(); ) {
            before = own.size();
            dropEnd(own, names);
        }
        return own;
    }

    /** After its mark, and from a lawyer's words on, all is signature. */
    private static List<String> beforeSignature(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (LAWYERS.matcher(line).lookingAt()) {
                return lines.subList(0, at);
            }
            if (is(SIGNATURE, line, 2 * LONGEST_LINE) && isEnd(lines, at)) {
                return lines.subList(0, at);
            }
        }
        return lines;
    }

    /** The mark of the standard ends every letter; other strokes do if little comes after them. */
    private static boolean isEnd(List<String> lines, int at) {
        var rest = Cleaning.stripped(lines.subList(at + 1, lines.size()));
        return lines.get(at).strip().equals("--")
                || rest.size() <= LINES_AFTER_A_GREETING
                        && rest.stream().allMatch(line -> line.length() <= LONGEST_LINE);
    }

    private static void dropEnd(List<String> own, Names names) {
        var all = own.size();
        while (!own.isEmpty() && (own.getLast().isBlank() || names.isIn(own.getLast()) || isContact(own))) {
            own.removeLast();
        }
        if (!own.isEmpty() && is(GREETING_AND_NAME, own.getLast(), LONGEST_LINE)) {
            own.removeLast();
            return;
        }
        var greeting = greeting(own, own.size() < all);
        if (greeting >= 0) {
            own.subList(greeting, own.size()).clear();
        }
    }

    private static boolean isContact(List<String> own) {
        return own.size() > 1 && is(CONTACT, own.getLast(), LONGEST_LINE);
    }

    /** Its length is asked first: these patterns go over a line again and again, and anybody may write one of a million characters. */
    private static boolean is(Pattern pattern, String line, int longest) {
        return line.length() <= longest && pattern.matcher(line).matches();
    }

    /** Where a greeting stands with a name after it, or with one that is gone already; -1 if none does. A greeting that is all there is says something. */
    private static int greeting(List<String> own, boolean named) {
        for (int at = own.size() - 1; at > 0 && at >= own.size() - LINES_AFTER_A_GREETING; at--) {
            var after = own.subList(at + 1, own.size());
            if (is(GREETING, own.get(at), LONGEST_LINE)
                    && (named || !after.isEmpty())
                    && after.stream().allMatch(line -> line.length() <= LONGEST_LINE)) {
                return at;
            }
        }
        return -1;
    }
}
