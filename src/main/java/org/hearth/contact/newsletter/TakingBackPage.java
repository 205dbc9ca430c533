package org.hearth.contact.newsletter;

import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param sent whether letters may hold it that cannot be called back */
public record TakingBackPage(Viewer viewer, Doors doors, PieceId piece, String title, boolean sent) {

    public String front() {
        return "/groups/" + viewer.group().text() + "/newsletter";
    }

    public String path() {
        return front() + "/pieces/" + piece.text() + "/taking-back";
    }
}
