package org.hearth.identity.persona;

import java.text.Normalizer;
import java.util.Locale;

/** What a pseudonym looks like, so that nobody can pass for somebody else by letters that a reader takes for others. */
final class Lookalikes {

    /** Cyrillic and Greek letters that are drawn, large or small, like the Latin ones below them. */
    private static final String DRAWN = "авекмнорстухіјѕһӏԁԛԝѵαβεζηικμνορτυχγ";

    private static final String LIKE = "abekmhopctyxijshidqwvabezhikmnoptyxy";

    private Lookalikes() {}

    /** Without case, width, accents and signs; of letters that look alike, one stands for all. */
    static String folded(String pseudonym) {
        var plain = Normalizer.normalize(pseudonym, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{Z}\\p{P}\\p{C}]", "");
        return latin(plain.toLowerCase(Locale.ROOT))
                .replace('0', 'o')
                .replaceAll("[1lı]", "i")
                .replace("rn", "m")
                .replace("vv", "w");
    }

    private static String latin(String text) {
        var latin = new StringBuilder(text);
        for (int place = 0; place < text.length(); place++) {
            int known = DRAWN.indexOf(text.charAt(place));
            if (known >= 0) {
                latin.setCharAt(place, LIKE.charAt(known));
            }
        }
        return latin.toString();
    }
}
