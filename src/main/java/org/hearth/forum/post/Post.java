package org.hearth.forum.post;

import java.time.Instant;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.identity.PersonaId;

/** @param body empty once it was taken back */
public record Post(
        PostId id,
        ThreadId thread,
        PersonaId author,
        String body,
        Instant writtenAt,
        boolean edited,
        boolean takenBack) {}
