package org.hearth.forum.thread;

import java.time.Instant;
import java.util.Optional;
import org.hearth.forum.Forum;
import org.hearth.forum.ThreadId;
import org.hearth.forum.audience.Audience;
import org.hearth.forum.audience.Readers;
import org.hearth.forum.post.Posts;
import org.hearth.forum.post.Writing;
import org.hearth.groups.Capability;
import org.hearth.groups.Chapter;
import org.hearth.groups.ChapterId;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Threads, begun by any member. */
@Component
class Threads implements Forum {

    private final ThreadTable table;
    private final Posts posts;
    private final Readers readers;

    Threads(ThreadTable table, Posts posts, Readers readers) {
        this.table = table;
        this.posts = posts;
        this.readers = readers;
    }

    /** Message key of what to change in whom it is for; empty if all is well. */
    String audienceError(Viewer viewer, ThreadForm form) {
        return switch (form.audience()) {
            case GROUP -> "";
            case CHAPTER -> readers.chapter(viewer).isEmpty() ? "forum.new.noChapter" : "";
            case CLOSED -> readers.picked(viewer, form.readers()).isEmpty() ? "forum.new.nobody" : "";
        };
    }

    /** Sent twice, it is begun once. */
    @Transactional
    public ThreadId begin(Viewer viewer, ThreadForm form) {
        viewer.need(Capability.WRITE_TALK);
        var thread = ThreadId.random();
        var chapter = form.audience() == Audience.CHAPTER
                ? readers.chapter(viewer).map(Chapter::id)
                : Optional.<ChapterId>empty();
        table.add(thread, viewer.group(), form.title(), form.audience(), chapter, posts.waits(viewer));
        if (form.audience() == Audience.CLOSED) {
            readers.open(thread, viewer.persona(), readers.picked(viewer, form.readers()));
        }
        if (posts.post(viewer, thread, form.writing()).anew()) {
            return thread;
        }
        table.remove(thread);
        return table.ofSubmission(viewer, form.writing().submission().value()).orElseThrow(NotFound::new);
    }

    @Override
    @Transactional
    public ThreadId keepThread(Viewer viewer, String title, String body, Instant writtenAt) {
        var thread = ThreadId.random();
        table.add(thread, viewer.group(), title, Audience.GROUP, Optional.empty(), false);
        posts.keep(viewer, thread, Writing.of(body, null), writtenAt);
        return thread;
    }

    @Override
    @Transactional
    public void keepPost(Viewer viewer, ThreadId thread, String body, Instant writtenAt) {
        if (table.visibleTo(viewer, thread).isEmpty()) {
            throw new NotFound();
        }
        posts.keep(viewer, thread, Writing.of(body, null), writtenAt);
    }
}
