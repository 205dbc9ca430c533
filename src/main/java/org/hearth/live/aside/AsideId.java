package org.hearth.live.aside;

import java.util.UUID;
import org.hearth.kernel.Id;

/** One question to speak aside, and what comes of it. */
public record AsideId(UUID value) implements Id {

    static AsideId random() {
        return new AsideId(Id.random());
    }

    public static AsideId valueOf(String text) {
        return new AsideId(Id.parse(text));
    }
}
