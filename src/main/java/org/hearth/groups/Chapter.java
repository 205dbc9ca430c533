package org.hearth.groups;

import org.hearth.places.PlaceId;

/** A group's people in one place: they share its forum and hold their own cafés. */
public record Chapter(ChapterId id, PlaceId place) {}
