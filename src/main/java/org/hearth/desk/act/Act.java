package org.hearth.desk.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.desk.ActId;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.identity.PersonaId;

/**
 * Something that was done, and why.
 *
 * @param subject whose post or thread it was, or who was asked to pause
 * @param appeal what its subject says against it; empty if nothing
 * @param takenBack whether it was undone after that
 */
public record Act(
        ActId id,
        ActKind kind,
        Optional<PersonaId> moderator,
        Optional<PersonaId> subject,
        Optional<PostId> post,
        Optional<ThreadId> thread,
        String title,
        String reason,
        Optional<LocalDate> until,
        Instant at,
        String appeal,
        String answer,
        boolean answered,
        boolean takenBack) {

    /** A thread that a post can move to. */
    public record Place(ThreadId thread, String title) {}

    static Act now(ActKind kind, Optional<PersonaId> subject, ActForm form, Instant now) {
        return new Act(
                ActId.random(),
                kind,
                Optional.empty(),
                subject,
                form.post(),
                form.thread(),
                "",
                form.reason(),
                form.until(),
                now,
                "",
                "",
                false,
                false);
    }

    public boolean appealable() {
        return kind.appealable() && appeal.isEmpty();
    }
}
