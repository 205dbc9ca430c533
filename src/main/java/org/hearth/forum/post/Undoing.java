package org.hearth.forum.post;

import java.util.Optional;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.forum.picture.Pictures;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Submission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first minute of a post, in which it can vanish. */
@Component
public class Undoing {

    private final Posts posts;
    private final NumberTable numbers;
    private final JustPosted justPosted;
    private final Pictures pictures;
    private final Publishing publishing;

    Undoing(Posts posts, NumberTable numbers, JustPosted justPosted, Pictures pictures, Publishing publishing) {
        this.posts = posts;
        this.numbers = numbers;
        this.justPosted = justPosted;
        this.pictures = pictures;
        this.publishing = publishing;
    }

    /** @param begun the thread that it began, if that went with it */
    public record Undone(ThreadId thread, Writing writing, Optional<Begun> begun) {}

    /**
     * As if it had never been posted. The first post goes with its thread, if nobody has answered.
     *
     * @return empty if the minute is over, or others have answered the thread that it began
     */
    @Transactional
    public Optional<Undone> undo(Viewer viewer, PostId post) {
        var before = posts.own(viewer, post);
        if (!justPosted.has(post)) {
            return Optional.empty();
        }
        var all = numbers.lock(before.thread());
        // while this waited for the lock, the same button or a moderator may have taken it away or moved it
        var own = posts.own(viewer, post);
        if (!own.thread().equals(before.thread()) || own.number() == 1 && all > 1) {
            return Optional.empty();
        }
        var again = Submission.next();
        if (own.pictured()) {
            pictures.detach(viewer, post, again);
        }
        var begun = own.number() == 1 ? Optional.of(numbers.removeThread(own.thread())) : Optional.<Begun>empty();
        if (begun.isEmpty()) {
            numbers.remove(post);
            numbers.close(own.thread(), own.number());
        }
        publishing.remove(own.thread(), post);
        var writing = new Writing(own.body(), own.note(), own.quoted(), again, pictures.drafts(viewer, again));
        return Optional.of(new Undone(own.thread(), writing, begun));
    }
}
