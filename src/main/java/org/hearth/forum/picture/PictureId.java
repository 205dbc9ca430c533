package org.hearth.forum.picture;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A picture's id, for its writer while it is being written about. */
public record PictureId(UUID value) implements Id {

    public static PictureId random() {
        return new PictureId(Id.random());
    }

    public static PictureId valueOf(String text) {
        return new PictureId(Id.parse(text));
    }
}
