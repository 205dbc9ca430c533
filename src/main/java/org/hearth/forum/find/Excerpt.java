package org.hearth.forum.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of a text around what was looked for, in pieces; those found are marked, the others are not. */
public record Excerpt(List<Piece> pieces) {

    private static final int BEFORE = 60;
    private static final int LETTERS = 220;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public record Piece(String text, boolean found) {}

    /** @param stems without accents, as the index has them */
    static Excerpt of(String body, Collection<String> stems) {
        var flat = body.replaceAll("\\s+", " ").strip();
        var hits = hits(flat, stems);
        var first = hits.isEmpty() ? 0 : hits.getFirst()[0];
        var from = first <= BEFORE ? 0 : wordStart(flat, first - BEFORE);
        var to = Math.min(flat.length(), from + LETTERS);
        if (to < flat.length()) {
            to = Math.max(flat.lastIndexOf(' ', to), hits.isEmpty() ? from : hits.getFirst()[1]);
        }
        return cut(flat, from, to <= from ? Math.min(flat.length(), from + LETTERS) : to, hits);
    }

    private static Excerpt cut(String flat, int from, int to, List<int[]> hits) {
        var pieces = new ArrayList<Piece>();
        var at = from;
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        for (var hit : hits) {
            if (hit[0] >= at && hit[1] <= to) {
                pieces.add(new Piece(flat.substring(at, hit[0]), false));
                pieces.add(new Piece(flat.substring(hit[0], hit[1]), true));
                at = hit[1];
            }
        }
        pieces.add(new Piece(flat.substring(at, to), false));
        if (to < flat.length()) {
            pieces.add(new Piece(" …", false));
        }
        return new Excerpt(
                pieces.stream().filter(piece -> !piece.text().isEmpty()).toList());
    }

    private static List<int[]> hits(String flat, Collection<String> stems) {
        var hits = new ArrayList<int[]>();
        var word = WORD.matcher(flat);
        while (word.find()) {
            var plain = plain(word.group());
            if (stems.stream().anyMatch(stem -> begins(plain, stem))) {
                hits.add(new int[] {word.start(), word.end()});
            }
        }
        return hits;
    }

    /** A stem's last letter may be its own: happy is looked for as happi. Arabic words carry an article before. */
    private static boolean begins(String word, String stem) {
        if (word.startsWith(stem)) {
            return stem.length() > 2 || word.length() == stem.length();
        }
        return stem.length() > 3
                && (word.startsWith(stem.substring(0, stem.length() - 1)) && word.length() <= stem.length() + 1
                        || word.startsWith("ال" + stem));
    }

    static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replace("ß", "ss");
    }

    private static int wordStart(String flat, int near) {
        var space = flat.indexOf(' ', near);
        return space < 0 || space > near + BEFORE ? near : space + 1;
    }
}
