package org.hearth.forum.thread;

import java.util.Base64;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Seal;
import org.springframework.stereotype.Component;

/** Where a list goes on. Sealed: the order of all groups' posts would tell each how busy the others are. */
@Component
class Cursor {

    static final long NEWEST = Long.MAX_VALUE;

    private static final String PURPOSE = "list of threads of ";

    private final Seal seal;

    Cursor(Seal seal) {
        this.seal = seal;
    }

    String of(Viewer viewer, long moved) {
        var sealed =
                seal.seal("%019d".formatted(moved), PURPOSE + viewer.group().text());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Anything that is not one of ours leads to the beginning. */
    long open(Viewer viewer, String before) {
        try {
            return Long.parseLong(seal.open(
                    Base64.getUrlDecoder().decode(before),
                    PURPOSE + viewer.group().text()));
        } catch (Seal.SealBroken | IllegalArgumentException notOurs) {
            return NEWEST;
        }
    }
}
