package org.hearth.forum.thread;

import org.hearth.forum.audience.ReadersTakenOut;
import org.hearth.forum.post.Posts;
import org.hearth.groups.GroupId;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.MembershipPaused;
import org.hearth.groups.RoleChanged;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.web.Streams;
import org.hearth.web.Topic;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whoever leaves a group, or is taken out of a closed thread, hears nothing more of it. */
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

    @TransactionalEventListener
    void on(ReadersTakenOut out) {
        streams.close(
                new Topic(Posts.TOPIC, out.thread().text()),
                viewer -> viewer instanceof Viewer reader && out.readers().contains(reader.persona()));
    }

    /** Who does not agree to the ground rules reads nothing until they do. */
    @TransactionalEventListener
    void on(MembershipPaused paused) {
        close(paused.group(), paused.persona());
    }

    private void close(GroupId group, PersonaId persona) {
        streams.close(
                Posts.TOPIC,
                viewer -> viewer instanceof Viewer reader && reader.group().equals(group) && reader.is(persona));
    }
}
