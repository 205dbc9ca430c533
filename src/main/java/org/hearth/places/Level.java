package org.hearth.places;

/** How wide a place is, narrow first. */
public enum Level {
    TOWN,
    MUNICIPALITY,
    COUNTY,
    COUNTRY
}
