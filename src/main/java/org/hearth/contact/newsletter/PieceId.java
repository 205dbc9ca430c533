package org.hearth.contact.newsletter;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A piece's id. Spring reads it from paths by {@link #valueOf}. */
public record PieceId(UUID value) implements Id {

    static PieceId random() {
        return new PieceId(Id.random());
    }

    public static PieceId valueOf(String text) {
        return new PieceId(Id.parse(text));
    }
}
