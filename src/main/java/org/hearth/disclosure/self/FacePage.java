package org.hearth.disclosure.self;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.web.Doors;
import org.hearth.web.Picture;

/** @param pictures to choose from; the first is chosen @param error message key; empty if nothing is wrong */
public record FacePage(
        Viewer viewer, Doors doors, Optional<Persona> face, String typed, List<Picture> pictures, String error) {}
