package org.hearth.places.gazetteer;

import java.util.List;
import org.hearth.places.Place;

/**
 * A place as its file tells it.
 *
 * @param wider the code of the place it lies in, empty for a country
 * @param others what else it is called
 * @param people how many live there, roughly: the more, the better known
 * @param file where it stands, for those who mend it
 */
record Row(Place place, String wider, List<String> others, long people, String file, int line) {

    String code() {
        return place.id().code();
    }
}
