package org.hearth.forum.post;

import java.time.Instant;
import java.util.Optional;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;

/**
 * @param author empty once they left for good
 * @param number its place in the thread, from 1; 0 in a preview
 * @param body empty once it was taken back, and for those who may not read it
 * @param note what is hard about it, which folds it; empty if nothing is
 * @param quoted the post of the same thread that it answers
 * @param reason why it is hidden
 * @param supported whether support may have been given
 * @param pictured whether it may have pictures
 */
public record Post(
        PostId id,
        ThreadId thread,
        Optional<PersonaId> author,
        int number,
        String body,
        String note,
        Optional<PostId> quoted,
        PostStanding standing,
        String reason,
        Instant writtenAt,
        boolean edited,
        boolean takenBack,
        boolean supported,
        boolean pictured) {

    /** As its author has just written it. */
    static Post by(
            PostId id,
            Viewer author,
            ThreadId thread,
            int number,
            Writing writing,
            PostStanding standing,
            Instant writtenAt) {
        return new Post(
                id,
                thread,
                Optional.of(author.persona()),
                number,
                writing.body(),
                writing.note(),
                writing.quoted(),
                standing,
                "",
                writtenAt,
                false,
                false,
                false,
                !writing.pictures().isEmpty());
    }

    public boolean isBy(Viewer viewer) {
        return author.filter(viewer::is).isPresent();
    }

    public boolean hidden() {
        return standing == PostStanding.HIDDEN && !takenBack;
    }

    public boolean held() {
        return standing == PostStanding.HELD && !takenBack;
    }

    /** What this reader may see of it. */
    Optional<Post> seenBy(Viewer viewer) {
        return isBy(viewer) || viewer.can(Capability.MODERATE) ? Optional.of(this) : seenByAll();
    }

    /** What everybody may see of it who may read the thread. */
    Optional<Post> seenByAll() {
        return switch (standing) {
            case SHOWN -> Optional.of(this);
            case HELD -> Optional.empty();
            case HIDDEN -> Optional.of(withoutWords());
        };
    }

    private Post withoutWords() {
        return new Post(
                id,
                thread,
                author,
                number,
                "",
                "",
                Optional.empty(),
                standing,
                reason,
                writtenAt,
                edited,
                takenBack,
                false,
                false);
    }
}
