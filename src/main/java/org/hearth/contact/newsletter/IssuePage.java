package org.hearth.contact.newsletter;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param just whether it was sent a moment ago, by who reads this */
public record IssuePage(Viewer viewer, Doors doors, Issue issue, List<PieceShown> pieces, boolean just) {

    public String front() {
        return "/groups/" + viewer.group().text() + "/newsletter";
    }

    public String path() {
        return front() + "/issues/" + issue.id().text();
    }
}
