package org.hearth.disclosure.step;

import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** What can be shown. @param place whether a place was stated @param cafe whether a café was @param face whether there is one */
public record ChoicePage(Viewer viewer, Doors doors, boolean place, boolean cafe, boolean face) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/me";
    }
}
