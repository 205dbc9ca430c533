package org.hearth.identity.glass;

import java.util.UUID;
import org.hearth.kernel.Id;

/** Names a request to break glass. */
record GlassId(UUID value) implements Id {

    static GlassId random() {
        return new GlassId(Id.random());
    }

    static GlassId valueOf(String text) {
        return new GlassId(Id.parse(text));
    }
}
