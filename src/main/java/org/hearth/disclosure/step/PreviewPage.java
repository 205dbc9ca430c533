package org.hearth.disclosure.step;

import org.hearth.groups.Viewer;
import org.hearth.kernel.Submission;
import org.hearth.web.Doors;

/** A step before it is taken. @param changed whether it came out otherwise than a moment ago */
public record PreviewPage(Viewer viewer, Doors doors, Outlook outlook, Submission submission, boolean changed) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/me";
    }
}
