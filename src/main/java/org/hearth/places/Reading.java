package org.hearth.places;

import java.util.List;

/** What a typed name turned out to mean. */
public sealed interface Reading {

    /** Exactly this place. */
    record One(Place place) implements Reading {}

    /** Several are called so, best known first; which one is to be asked. */
    record Several(List<Place> places) implements Reading {}

    /** No place is called so. */
    record Nothing() implements Reading {}
}
