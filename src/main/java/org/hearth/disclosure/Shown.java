package org.hearth.disclosure;

import java.util.Optional;
import org.hearth.identity.Persona;
import org.hearth.places.Place;

/**
 * What one persona lets one viewer know. For that viewer's page alone: never into anything that others get too.
 *
 * @param place where they live, as wide as it has to be
 * @param cafe the place of the chapter whose café they go to
 * @param face what they are called there
 */
public record Shown(Optional<Place> place, Optional<Place> cafe, Optional<Persona> face) {

    public boolean nothing() {
        return place.isEmpty() && cafe.isEmpty() && face.isEmpty();
    }
}
