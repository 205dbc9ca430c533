package org.hearth.desk.welcome;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param error message key; empty if nothing is wrong */
public record WordsPage(Viewer viewer, Doors doors, List<GroupWords> all, String title, String words, String error) {

    public String desk() {
        return "/groups/" + viewer.group().text() + "/desk";
    }
}
