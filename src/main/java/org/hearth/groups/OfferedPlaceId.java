package org.hearth.groups;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A place kept for one account; useless to any other. */
public record OfferedPlaceId(UUID value) implements Id {

    public static OfferedPlaceId valueOf(String text) {
        return new OfferedPlaceId(Id.parse(text));
    }
}
