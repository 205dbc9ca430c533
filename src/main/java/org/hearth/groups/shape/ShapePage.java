package org.hearth.groups.shape;

import org.hearth.groups.Shape;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** What the template of this name shows. */
public record ShapePage(Viewer viewer, Doors doors, Shape shape) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/shape";
    }
}
