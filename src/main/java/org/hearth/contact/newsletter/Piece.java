package org.hearth.contact.newsletter;

import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;

/** @param author empty for somebody who left for good @param issue what it stands in; empty while it waits */
record Piece(
        PieceId id,
        Optional<PersonaId> author,
        String title,
        String body,
        boolean named,
        Optional<IssueId> issue,
        boolean sent,
        boolean takenBack) {

    boolean isBy(Viewer viewer) {
        return author.filter(viewer::is).isPresent();
    }
}
