package org.hearth.web;

import java.util.List;

/**
 * The heading of a place with several doors, such as a group: its name and the ways in.
 *
 * @param title what the place is called
 */
public record Doors(String title, List<Door> doors) {

    public Doors {
        doors = List.copyOf(doors);
    }

    /** @param label message key of the door's name; @param here true for the one the reader stands in */
    public record Door(String label, String path, boolean here) {}
}
