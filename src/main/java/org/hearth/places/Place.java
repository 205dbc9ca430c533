package org.hearth.places;

/** A town, a district or a country. @param name as people there call it */
public record Place(PlaceId id, String name, Level level) {}
