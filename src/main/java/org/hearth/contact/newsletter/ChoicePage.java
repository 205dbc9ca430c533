package org.hearth.contact.newsletter;

import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

public record ChoicePage(Viewer viewer, Doors doors, Choice choice, boolean kept) {

    public String front() {
        return "/groups/" + viewer.group().text() + "/newsletter";
    }
}
