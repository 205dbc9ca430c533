package org.hearth.bringing.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts pseudonyms and gaps in the place of names, addresses and numbers. One walk through the text, however many names there are. */
public final class Veil {

    static final int MOST_WORDS = 4;

    private static final String MAIL =
            "[\\p{L}\\p{N}._%+-]{1,64}(?:@| at | \\[at] |\\(at\\))[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{2,63}){1,6}";
    private static final String LINK = "(?:https?://|www\\.)[^\\s<>\"]{3,500}";
    private static final String STREET =
            "\\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}[\\p{L}-]{1,30})?(?:(?:veien|vegen|vei|veg|gata|gaten|gate|gt\\.|allé|plassen|straße|strasse|str\\.|vägen|gatan)"
                    + "| (?i:street|road|avenue|lane|drive|gate|vei|plass|straße)) ?\\d{1,4}(?: ?[A-Ha-h])?(?!\\p{L})";
    private static final String NUMBER = "\\+?\\(?\\d(?:[ \\u00a0().\\-/]{0,2}\\d){7,16}";
    private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_'’-]*";
    private static final Pattern PIECES = Pattern.compile("(?<mail>" + MAIL + ")|(?<link>" + LINK + ")|(?<street>"
            + STREET + ")|(?<number>(?<![\\p{L}\\p{N}])" + NUMBER + "(?![\\p{L}\\p{N}]))|(?<word>" + WORD + ")");
    private static final Pattern NO_NUMBER = Pattern.compile(
            "(?:19|20)\\d{2} ?[-/.] ?(?:19|20)\\d{2}|\\d{1,2}[./-] ?\\d{1,2}[./-] ?\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}.*|(?:19|20)\\d{2}[01]\\d[0-3]\\d|0\\.\\d+");
    private static final Pattern PROFILE = Pattern.compile(
            "(?i).*(facebook|instagram|linkedin|twitter|myspace|tiktok|snapchat|t\\.me|wa\\.me|x\\.com/|fb\\.).*|.*@.*");

    private final Names names;

    public Veil(Names names) {
        this.names = names;
    }

    /** Hears of everything that is or might be veiled. */
    public interface Listener {
        void found(Word word, String text, int start, int end);
    }

    public String over(String text, Set<Integer> present) {
        return over(text, present, (word, where, start, end) -> {});
    }

    /** @param present numbers of those who wrote in the same thread: a first name that several have is one of theirs */
    public String over(String text, Set<Integer> present, Listener listener) {
        var veiled = new StringBuilder(text.length());
        var pieces = PIECES.matcher(text);
        var done = 0;
        for (var at = 0; pieces.find(at); ) {
            var end = pieces.end();
            var word = word(pieces, text, present);
            if (word != null) {
                end = word.end();
                listener.found(word.word(), text, pieces.start(), end);
                if (word.word().hidden()) {
                    veiled.append(text, done, pieces.start())
                            .append(word.word().replacement())
                            .append(word.ending());
                    done = end;
                }
            }
            at = Math.max(end, pieces.start() + 1);
        }
        return veiled.append(text, done, text.length()).toString();
    }

    /** @param ending what is said on, such as the s of whose it is @param end where it ends in the text */
    record Veiled(Word word, String ending, int end) {}

    private @org.jspecify.annotations.Nullable Veiled word(Matcher piece, String text, Set<Integer> present) {
        if (piece.group("mail") != null) {
            return whole(Word.Kind.ADDRESS, piece);
        }
        if (piece.group("link") != null) {
            var personal = PROFILE.matcher(piece.group()).matches() || names.isIn(piece.group());
            return personal ? whole(Word.Kind.LINK, piece) : null;
        }
        if (piece.group("street") != null) {
            return whole(Word.Kind.STREET, piece);
        }
        if (piece.group("number") != null) {
            return NO_NUMBER.matcher(piece.group()).matches() ? null : whole(Word.Kind.NUMBER, piece);
        }
        return names.at(text, piece.start(), piece.end(), present);
    }

    private Veiled whole(Word.Kind kind, Matcher piece) {
        var text = piece.group();
        var key = kind == Word.Kind.NUMBER ? text.replaceAll("[^\\d+]", "") : text.toLowerCase(Locale.ROOT);
        return new Veiled(names.word(kind, key), "", piece.end());
    }
}
