package org.hearth.forum.thread;

import org.hearth.forum.post.Posts;
import org.hearth.groups.GroupId;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.RoleChanged;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
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
        close(ended.group(), ended.persona());
    }

    /** Who may still read listens again by themselves. */
    @TransactionalEventListener
    void on(RoleChanged changed) {
        close(changed.group(), changed.persona());
    }

    private void close(GroupId group, PersonaId persona) {
        streams.close(
                Posts.TOPIC,
                viewer -> viewer instanceof Viewer reader && reader.group().equals(group) && reader.is(persona));
    }
}
