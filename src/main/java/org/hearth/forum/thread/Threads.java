package org.hearth.forum.thread;

import org.hearth.forum.ThreadId;
import org.hearth.forum.post.Posts;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Threads, begun by any member. */
@Component
class Threads {

    private final ThreadTable table;
    private final Posts posts;

    Threads(ThreadTable table, Posts posts) {
        this.table = table;
        this.posts = posts;
    }

    /** Sent twice, it is begun once. */
    @Transactional
    public ThreadId begin(Viewer viewer, ThreadForm form) {
        var before = table.ofSubmission(form.writing().submission().value());
        if (before.isPresent()) {
            return before.get();
        }
        var thread = ThreadId.random();
        table.add(thread, viewer.group(), form.title());
        posts.post(viewer, thread, form.writing());
        return thread;
    }
}
