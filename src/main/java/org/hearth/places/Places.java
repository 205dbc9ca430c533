package org.hearth.places;

import java.util.List;
import java.util.Optional;

/** Questions about the gazetteer; answered from memory. */
public interface Places {

    Optional<Place> byId(PlaceId id);

    /** Those whose name begins like what was typed, accents and case aside, best known first. */
    List<Place> find(String typed, int atMost);

    /** The place itself, then each wider one up to the country. Empty for an id that names nothing. */
    List<Place> widening(PlaceId id);

    /** All places of this level within the wider one, by name: for choosing without typing. */
    List<Place> within(PlaceId wider, Level level);

    /** The countries there are, by name. */
    List<Place> countries();
}
