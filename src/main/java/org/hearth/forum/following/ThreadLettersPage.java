package org.hearth.forum.following;

import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** What one is told of this thread. */
public record ThreadLettersPage(Viewer viewer, Doors doors, ThreadId thread, String title, ThreadChoice choice) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/threads/" + thread.text();
    }
}
