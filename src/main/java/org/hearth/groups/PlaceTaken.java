package org.hearth.groups;

/** Somebody came in by the place that was kept for them. Told within the same transaction. */
public record PlaceTaken(GroupId group, OfferedPlaceId place) {}
