package org.hearth.desk.first;

import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param posts how many are read first; 0 if none @param saved whether it has just been changed */
public record FirstPage(Viewer viewer, Doors doors, int posts, boolean saved) {

    public static final int MOST = FirstPosts.MOST;

    public String desk() {
        return "/groups/" + viewer.group().text() + "/desk";
    }
}
