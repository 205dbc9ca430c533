package org.hearth.bringing.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads all texts once before anything is veiled: of whom they speak, and which names are words as well. */
public final class Spoken {

    private static final int MOST = 20_000;
    private static final Pattern RELATION = Pattern.compile(
            "(?<![\\p{L}])(?:(?i:my|our|his|her|min|mitt|mi|vår|hennes|hans|mein|meine|meinem|unser|unsere)"
                    + " (?i:son|daughter|husband|wife|partner|boyfriend|girlfriend|brother|sister|friend|mother|father|mum|mom|dad|doctor|therapist|nurse|boss|cousin|uncle|aunt"
                    + "|sønn|datter|mann|kone|samboer|kjæreste|bror|søster|venn|venninne|mor|far|lege|fastlege|psykolog|sykepleier|sjef|fetter|kusine|onkel|tante"
                    + "|sohn|tochter|mann|frau|freund|freundin|bruder|schwester|mutter|vater|arzt|ärztin|therapeutin?)"
                    + "|(?i:dr|doktor|doctor|lege|overlege|psykolog|sykepleier|nurse|prof|professor|frau|herr|mrs|mr|ms|søster)\\.?"
                    + "|(?i:named|called|heter|het|heiter|heißt|hieß|oppkalt etter)),? (\\p{Lu}[\\p{L}\\p{M}-]{1,30})(?: (\\p{Lu}[\\p{L}\\p{M}-]{2,30}))?");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_@.])\\p{Ll}[\\p{L}\\p{M}'’-]*");

    private final Names names;
    private final Map<String, Integer> lower = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();

    public Spoken(Names names) {
        this.names = names;
    }

    public void read(String text) {
        RELATION.matcher(text)
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .filter(name -> name != null && others.size() < MOST)
                .forEach(name -> others.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum));
        WORD.matcher(text).results().forEach(found -> {
            var word = found.group();
            if (names.isPart(word) || others.containsKey(word)) {
                lower.merge(word, 1, Integer::sum);
            }
        });
    }

    /** What was learned, told to the names. */
    public void tell() {
        lower.forEach((word, times) -> {
            if (times >= 2) {
                names.addCommon(word);
            }
        });
        others.forEach((word, times) -> {
            if (lower.getOrDefault(word, 0) <= times) {
                names.addOther(word);
            }
        });
    }
}
