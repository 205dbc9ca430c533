package org.hearth.disclosure.circle;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Submission;
import org.hearth.web.Doors;

/** @param typed the name of a new one, if it was not taken @param error message key; empty if nothing is wrong */
public record CirclesPage(
        Viewer viewer, Doors doors, List<Circle> circles, Submission submission, String typed, String error) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/me";
    }
}
