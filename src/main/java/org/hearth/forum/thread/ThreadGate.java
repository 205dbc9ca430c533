package org.hearth.forum.thread;

import java.util.Optional;
import org.hearth.forum.ThreadId;
import org.hearth.forum.post.Posts;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.web.SignedIn;
import org.hearth.web.TopicGate;
import org.springframework.stereotype.Component;

/** Who may listen to a thread: those who may read it now. */
@Component
class ThreadGate implements TopicGate {

    private final ThreadTable table;
    private final Groups groups;

    ThreadGate(ThreadTable table, Groups groups) {
        this.table = table;
        this.groups = groups;
    }

    @Override
    public String kind() {
        return Posts.TOPIC;
    }

    @Override
    public Optional<?> admit(SignedIn reader, String id) {
        var thread = ThreadId.valueOf(id);
        return table.group(thread)
                .flatMap(group -> groups.viewer(reader.account(), group))
                .filter(viewer -> viewer.can(Capability.READ_TALK))
                .filter(viewer -> table.visibleTo(viewer, thread).isPresent());
    }
}
