package org.hearth.forum.thread;

import org.hearth.forum.post.Posts;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.Viewer;
import org.hearth.web.Streams;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whoever leaves a group hears nothing more of its threads. */
@Component
class ClosedThreads {

    private final Streams streams;

    ClosedThreads(Streams streams) {
        this.streams = streams;
    }

    @TransactionalEventListener
    void on(MembershipEnded ended) {
        streams.close(
                Posts.TOPIC,
                viewer -> viewer instanceof Viewer reader
                        && reader.group().equals(ended.group())
                        && reader.is(ended.persona()));
    }
}
