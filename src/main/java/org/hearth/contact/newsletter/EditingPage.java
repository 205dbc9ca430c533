package org.hearth.contact.newsletter;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param pieces in their order @param waiting proposed, and in no issue yet @param error message key; empty if all is well */
public record EditingPage(
        Viewer viewer, Doors doors, Issue issue, List<PieceShown> pieces, List<PieceShown> waiting, String error) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/newsletter/next";
    }

    public String front() {
        return "/groups/" + viewer.group().text() + "/newsletter";
    }
}
