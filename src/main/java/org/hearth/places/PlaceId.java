package org.hearth.places;

import org.hearth.kernel.NotFound;

/** The gazetteer's own code of a place, such as {@code no-18-bodo}: public knowledge, and no secret. */
public record PlaceId(String code) {

    public PlaceId {
        if (!code.matches("[a-z0-9-]{1,60}")) {
            throw new NotFound();
        }
    }

    public static PlaceId valueOf(String text) {
        return new PlaceId(text);
    }
}
