package org.hearth.forum.post;

import java.time.Instant;
import java.util.Optional;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;

/** @param author empty once they left for good @param body empty once it was taken back */
public record Post(
        PostId id,
        ThreadId thread,
        Optional<PersonaId> author,
        String body,
        Instant writtenAt,
        boolean edited,
        boolean takenBack) {

    public boolean isBy(Viewer viewer) {
        return author.filter(viewer::is).isPresent();
    }
}
