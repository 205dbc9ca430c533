package org.hearth.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The heading of a place with several doors, such as a group: its name and the ways in.
 *
 * @param title what the place is called
 * @param notes what is worth a quiet word on each of its pages; mostly none
 */
public record Doors(String title, List<Door> doors, List<Note> notes) {

    public Doors {
        doors = List.copyOf(doors);
        notes = List.copyOf(notes);
    }

    /** @param label message key of the door's name; @param here true for the one the reader stands in */
    public record Door(String label, String path, boolean here) {}

    /**
     * @param text message key of a sentence; the key with {@code .link} at its end is what its link says
     * @param day that the sentence names, if it names one
     */
    public record Note(String text, Optional<LocalDate> day, String path) {}
}
