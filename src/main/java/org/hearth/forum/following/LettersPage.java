package org.hearth.forum.following;

import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param kept whether something was chosen just now */
public record LettersPage(Viewer viewer, Doors doors, Following.Choice choice, boolean kept) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/letters";
    }
}
