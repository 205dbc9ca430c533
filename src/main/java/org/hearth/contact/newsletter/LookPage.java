package org.hearth.contact.newsletter;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** The last look before it is sent. @param changed whether somebody changed it since the look before */
public record LookPage(Viewer viewer, Doors doors, Issue issue, List<PieceShown> pieces, boolean changed) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/newsletter/next";
    }

    public boolean ready() {
        return !issue.title().isEmpty() && !pieces.isEmpty();
    }
}
