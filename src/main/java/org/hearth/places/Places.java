package org.hearth.places;

import java.util.List;
import java.util.Optional;

/** Questions about the gazetteer; answered from memory. */
public interface Places {

    Optional<Place> byId(PlaceId id);

    /**
     * Those one of whose names begins like what was typed, accents and case aside: first those called exactly so, then
     * best known first.
     */
    List<Place> find(String typed, int atMost);

    /**
     * The place somebody means by a typed name, which may be followed by a comma and a wider place: "Våler, Østfold". Of
     * two of one name that lie in each other it is the narrower.
     */
    Reading read(String typed);

    /** The name followed by the county, or for a county by the country: {@link #read} understands it. */
    String label(Place place);

    /** The place itself, then each wider one up to the country. Empty for an id that names nothing. */
    List<Place> widening(PlaceId id);

    /** All places of this level within the wider one, by name: for choosing without typing. */
    List<Place> within(PlaceId wider, Level level);

    /** The countries there are, by name. */
    List<Place> countries();
}
