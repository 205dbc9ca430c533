package org.hearth.guidance;

import java.util.UUID;
import org.hearth.kernel.Id;

/** The id of what a reader said about a page. */
public record RemarkId(UUID value) implements Id {

    public static RemarkId random() {
        return new RemarkId(Id.random());
    }

    public static RemarkId valueOf(String text) {
        return new RemarkId(Id.parse(text));
    }
}
