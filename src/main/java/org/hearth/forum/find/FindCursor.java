package org.hearth.forum.find;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Seal;
import org.springframework.stereotype.Component;

/**
 * What stands in the address of a page of what was found: sealed for the one who looks, so that neither a log nor a history
 * of addresses tells the words, and yet the page can be loaded anew and gone back to.
 */
@Component
class FindCursor {

    static final long NEWEST = Long.MAX_VALUE;

    private static final int STEP = 48;
    private static final String WORDS = "words looked for by ";
    private static final String PLACE = "place in what was found by ";

    private final Seal seal;

    FindCursor(Seal seal) {
        this.seal = seal;
    }

    String words(Viewer viewer, String words) {
        // of few lengths, which would tell something too
        var length = words.getBytes(StandardCharsets.UTF_8).length;
        return sealed(words + "\0".repeat(STEP - length % STEP), WORDS, viewer);
    }

    /** Anything that is not one of theirs is as if nothing was looked for. */
    String wordsOf(Viewer viewer, String sealed) {
        try {
            return opened(sealed, WORDS, viewer).replace("\0", "");
        } catch (Seal.SealBroken | IllegalArgumentException notTheirs) {
            return "";
        }
    }

    String place(Viewer viewer, long place) {
        return sealed("%019d".formatted(place), PLACE, viewer);
    }

    long placeOf(Viewer viewer, String sealed) {
        try {
            return Long.parseLong(opened(sealed, PLACE, viewer));
        } catch (Seal.SealBroken | IllegalArgumentException notTheirs) {
            return NEWEST;
        }
    }

    private String sealed(String text, String purpose, Viewer viewer) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(seal.seal(text, purpose + viewer.persona().text()));
    }

    private String opened(String sealed, String purpose, Viewer viewer) {
        return seal.open(
                Base64.getUrlDecoder().decode(sealed),
                purpose + viewer.persona().text());
    }
}
