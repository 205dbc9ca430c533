package org.hearth.forum.thread;

import java.time.Instant;
import org.hearth.forum.Forum;
import org.hearth.forum.ThreadId;
import org.hearth.forum.post.Posts;
import org.hearth.forum.post.Writing;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Threads, begun by any member. */
@Component
class Threads implements Forum {

    private final ThreadTable table;
    private final Posts posts;

    Threads(ThreadTable table, Posts posts) {
        this.table = table;
        this.posts = posts;
    }

    /** Sent twice, it is begun once. */
    @Transactional
    public ThreadId begin(Viewer viewer, ThreadForm form) {
        var thread = ThreadId.random();
        table.add(thread, viewer.group(), form.title());
        if (posts.post(viewer, thread, form.writing())) {
            return thread;
        }
        table.remove(thread);
        return table.ofSubmission(viewer, form.writing().submission().value()).orElseThrow(NotFound::new);
    }

    @Override
    @Transactional
    public ThreadId keepThread(Viewer viewer, String title, String body, Instant writtenAt) {
        var thread = ThreadId.random();
        table.add(thread, viewer.group(), title);
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
