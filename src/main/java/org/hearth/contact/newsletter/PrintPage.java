package org.hearth.contact.newsletter;

import java.util.List;
import org.hearth.groups.Viewer;

/**
 * On paper, which leaks: nothing of the group stands there unless somebody chose it.
 *
 * @param folded across, with the title outside; else upright
 * @param group whether the group's name stands there
 * @param names whether pseudonyms do
 */
public record PrintPage(
        Viewer viewer, Issue issue, List<PieceShown> pieces, boolean folded, boolean group, boolean names) {

    public String issuePath() {
        return "/groups/" + viewer.group().text() + "/newsletter/issues/"
                + issue.id().text();
    }

    public String sheet() {
        return folded ? "folded.css" : "upright.css";
    }
}
