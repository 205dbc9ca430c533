package org.hearth.groups.shape;

import gg.jte.Content;
import java.util.List;
import org.hearth.groups.Shape;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** What the template of this name shows. @param cards as outsiders find the group; none while they do not */
public record FoundPage(Viewer viewer, Doors doors, Shape.Visibility visibility, List<Content> cards) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/shape";
    }
}
