package org.hearth.groups.chapter;

import org.hearth.places.PlaceId;

/** A place that fits what was typed. @param wider where it lies */
public record Found(PlaceId place, String name, String wider) {}
