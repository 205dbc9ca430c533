package org.hearth.contact.newsletter;

import java.util.List;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/**
 * @param issues those that were sent, newest first
 * @param own the reader's pieces
 * @param edits whether they order and send
 * @param asked whether somebody asked them a hand, and waits for an answer
 * @param said message key of what was just done; empty for nothing
 */
public record FrontPage(
        Viewer viewer,
        Doors doors,
        List<Issue> issues,
        List<Own> own,
        boolean edits,
        boolean asked,
        Choice choice,
        String said) {

    /** @param state message key of where it stands */
    public record Own(PieceId id, String title, String state, boolean sent) {}

    static Own own(Piece piece) {
        var state = piece.sent() ? "sent" : piece.issue().isPresent() ? "placed" : "waiting";
        return new Own(piece.id(), piece.title(), "contact.piece." + state, piece.sent());
    }

    public boolean writes() {
        return viewer.can(Capability.WRITE_TALK);
    }

    public String path() {
        return "/groups/" + viewer.group().text() + "/newsletter";
    }
}
