package org.hearth.bringing.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What those who wrote are called, and others of whom they spoke. */
public final class Names {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");
    private static final Pattern FIRST_WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_'’-]*");
    /** Parts of addresses that are no names. */
    private static final Set<String> NO_NAMES = Set.of(
            "mail",
            "post",
            "info",
            "admin",
            "list",
            "liste",
            "kontakt",
            "contact",
            "the",
            "von",
            "van",
            "der",
            "den",
            "med",
            "and",
            "gmail",
            "hotmail",
            "online",
            "yahoo",
            "user",
            "moderator",
            "webmaster",
            "anonymous",
            "anonym",
            "guest",
            "gjest",
            "ikke");

    private final Map<String, Integer> wholes = new HashMap<>();
    private final Map<String, Set<Integer>> parts = new HashMap<>();
    private final Map<Integer, String> pseudonyms = new HashMap<>();
    private final Set<String> others = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Map<String, Boolean> decided = new HashMap<>();
    private final BiFunction<Word.Kind, String, String> gaps;

    /** @param gaps what stands in the place of something of this kind */
    public Names(BiFunction<Word.Kind, String, String> gaps) {
        this.gaps = gaps;
    }

    public void add(int person, List<String> names, String pseudonym) {
        pseudonyms.put(person, pseudonym);
        for (var name : names) {
            var own = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
            var words =
                    BETWEEN.splitAsStream(own).filter(word -> !word.isEmpty()).toList();
            var whole = String.join(" ", words).toLowerCase(Locale.ROOT);
            if (words.size() > 1 && words.size() <= Veil.MOST_WORDS || whole.matches("(?=.*\\d).{5,}")) {
                wholes.putIfAbsent(whole, person);
            }
            words.stream()
                    .filter(word -> word.length() >= (name.contains("@") ? 3 : 2) && word.matches("[\\p{L}\\p{M}'’-]+"))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .filter(word -> !NO_NAMES.contains(word))
                    .forEach(word ->
                            parts.computeIfAbsent(word, part -> new HashSet<>()).add(person));
        }
    }

    /** Somebody is spoken of by this name. */
    public void addOther(String name) {
        var key = name.toLowerCase(Locale.ROOT);
        if (!parts.containsKey(key)) {
            others.add(key);
        }
    }

    /** What is a name and also a word that people use: at the beginning of a sentence it is taken for the word. */
    public void addCommon(String name) {
        common.add(name);
    }

    public boolean isPart(String word) {
        return parts.containsKey(word);
    }

    public void decide(Word.Kind kind, String text, boolean hidden) {
        decided.put(kind + " " + text, hidden);
    }

    boolean isIn(String link) {
        return FIRST_WORD
                .matcher(link.toLowerCase(Locale.ROOT))
                .results()
                .flatMap(found -> BETWEEN.splitAsStream(found.group().replace('-', ' ')))
                .anyMatch(word -> word.length() >= 4 && parts.containsKey(word));
    }

    Word word(Word.Kind kind, String text) {
        return word(kind, text, gaps.apply(kind, text), false);
    }

    private Word word(Word.Kind kind, String text, String replacement, boolean doubtful) {
        var hidden = decided.getOrDefault(kind + " " + text, true);
        return new Word(kind, text, replacement, doubtful, common.contains(text), hidden);
    }

    Veil.@Nullable Veiled at(String text, int start, int end, Set<Integer> present) {
        var whole = whole(text, start, end);
        if (whole != null) {
            return whole;
        }
        var written = text.substring(start, end);
        var called = start > 0 && text.charAt(start - 1) == '@';
        if (!called && !Character.isUpperCase(written.codePointAt(0))) {
            return null;
        }
        for (var ending : List.of("", "'s", "’s", "s", "'", "’", "-")) {
            if (written.endsWith(ending)) {
                var name =
                        written.substring(0, written.length() - ending.length()).toLowerCase(Locale.ROOT);
                var word = single(name, present);
                if (word != null && (called || !common.contains(name) || !startsSentence(text, start))) {
                    return new Veil.Veiled(word, ending, end);
                }
            }
        }
        return null;
    }

    private @Nullable Word single(String name, Set<Integer> present) {
        var people = parts.get(name);
        if (people != null) {
            var near = people.size() == 1
                    ? people
                    : people.stream().filter(present::contains).collect(java.util.stream.Collectors.toSet());
            var pseudonym = near.size() == 1
                    ? pseudonyms.getOrDefault(near.iterator().next(), "")
                    : gaps.apply(Word.Kind.FIRST_NAME, name);
            return word(Word.Kind.FIRST_NAME, name, pseudonym, people.size() > 1 || common.contains(name));
        }
        return others.contains(name)
                ? word(Word.Kind.OTHER_NAME, name, gaps.apply(Word.Kind.OTHER_NAME, name), true)
                : null;
    }

    /** The longest name that begins here. */
    private Veil.@Nullable Veiled whole(String text, int start, int end) {
        var words = new StringBuilder();
        var next = FIRST_WORD.matcher(text).region(start, text.length());
        var last = start;
        Veil.Veiled longest = null;
        for (int many = 0; many < Veil.MOST_WORDS && next.find() && isNear(text, last, next.start()); many++) {
            var word = next.group();
            words.append(many == 0 ? "" : " ").append(word.toLowerCase(Locale.ROOT));
            last = next.end();
            for (var ending : List.of("", "'s", "’s", "s")) {
                if (words.toString().endsWith(ending)) {
                    var name = words.substring(0, words.length() - ending.length());
                    var person = wholes.get(name);
                    if (person != null) {
                        var pseudonym = pseudonyms.getOrDefault(person, "");
                        longest = new Veil.Veiled(word(Word.Kind.NAME, name, pseudonym, false), ending, last);
                    }
                }
            }
        }
        return longest;
    }

    private static boolean isNear(String text, int last, int start) {
        return start - last <= 2 && text.substring(last, start).matches("[ .\\u00a0]{0,2}|,? ?|\\R");
    }

    private static boolean startsSentence(String text, int start) {
        var at = start - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '"' || text.charAt(at) == '«')) {
            at--;
        }
        return at < 0 || ".!?\n:–-*".indexOf(text.charAt(at)) >= 0;
    }
}
