package org.hearth.forum.find;

import java.time.Instant;
import java.util.Optional;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.identity.Persona;

/**
 * A post that was found, where it stands. It bears the pseudonym and never what its author shows to some.
 *
 * @param note what folds it: then there is no excerpt
 * @param author empty once they left for good
 */
public record Hit(
        PostId post,
        ThreadId thread,
        String title,
        Optional<Persona> author,
        Instant writtenAt,
        String note,
        Excerpt excerpt) {}
