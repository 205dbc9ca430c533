package org.hearth.guidance;

import java.util.UUID;
import org.hearth.kernel.Id;

/** The id of something in the neighbourhood. */
public record NearbyId(UUID value) implements Id {

    public static NearbyId random() {
        return new NearbyId(Id.random());
    }

    public static NearbyId valueOf(String text) {
        return new NearbyId(Id.parse(text));
    }
}
