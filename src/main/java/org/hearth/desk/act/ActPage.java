package org.hearth.desk.act;

import java.util.List;
import org.hearth.forum.PostId;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param places where it could move @param error message key; empty if nothing is wrong */
public record ActPage(
        Viewer viewer, Doors doors, PostId post, ActKind kind, ActForm form, List<Act.Place> places, String error) {

    public String desk() {
        return "/groups/" + viewer.group().text() + "/desk";
    }
}
