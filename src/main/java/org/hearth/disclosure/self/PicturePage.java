package org.hearth.disclosure.self;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.web.Doors;
import org.hearth.web.Picture;

/** @param pictures to choose from; the first is the one there is */
public record PicturePage(Viewer viewer, Doors doors, Persona self, List<Picture> pictures) {}
