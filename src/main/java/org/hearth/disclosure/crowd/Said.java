package org.hearth.disclosure.crowd;

import java.util.Optional;
import org.hearth.places.PlaceId;

/** What a persona told us of itself. @param cafe the place of the chapter whose café it goes to */
public record Said(Optional<PlaceId> place, Optional<PlaceId> cafe) {

    public static final Said NOTHING = new Said(Optional.empty(), Optional.empty());
    private static final int LONGEST = 130;

    public boolean nothing() {
        return place.isEmpty() && cafe.isEmpty();
    }

    /** Of one length, so that what is sealed does not tell a long name from a short one. */
    String text() {
        var text = place.map(PlaceId::code).orElse("") + "|"
                + cafe.map(PlaceId::code).orElse("");
        return text + " ".repeat(LONGEST - text.length());
    }

    static Said of(String text) {
        var parts = text.strip().split("\\|", -1);
        return new Said(id(parts[0]), id(parts[1]));
    }

    private static Optional<PlaceId> id(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(new PlaceId(code));
    }
}
