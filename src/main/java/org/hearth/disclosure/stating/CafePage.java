package org.hearth.disclosure.stating;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.places.Place;
import org.hearth.web.Doors;

/** @param shown whether it is shown to anybody now @param cafes the places of the group's chapters */
public record CafePage(Viewer viewer, Doors doors, Optional<Place> stated, boolean shown, List<Place> cafes) {}
