package org.hearth.disclosure.stating;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.places.Place;
import org.hearth.web.Doors;

/** @param typed what was looked for @param found with the wider places around each */
public record PlacePage(
        Viewer viewer, Doors doors, Optional<Place> stated, boolean shown, String typed, List<Found> found) {

    /** @param around the wider places, narrow first */
    public record Found(Place place, String around) {}
}
