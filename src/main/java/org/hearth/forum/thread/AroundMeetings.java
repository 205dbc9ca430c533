package org.hearth.forum.thread;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.forum.MeetingThreads;
import org.hearth.forum.ThreadId;
import org.hearth.forum.audience.Audience;
import org.hearth.forum.post.Writing;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Submission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Threads that are tied to a meeting, begun by those who lead it. */
@Component
class AroundMeetings implements MeetingThreads {

    private final Threads threads;
    private final MeetingThreadTable table;

    AroundMeetings(Threads threads, MeetingThreadTable table) {
        this.threads = threads;
        this.table = table;
    }

    @Override
    @Transactional
    public ThreadId begin(Viewer facilitator, UUID meeting, String title, String body, Submission submission) {
        facilitator.need(Capability.LEAD_MEETINGS);
        var writing = new Writing(body, "", Optional.empty(), submission, List.of());
        var thread = threads.begin(facilitator, new ThreadForm(title, writing, Audience.GROUP, List.of()));
        table.tie(thread, meeting);
        return thread;
    }

    @Override
    public List<Line> of(Viewer viewer, UUID meeting) {
        return viewer.can(Capability.READ_TALK) ? table.of(viewer, meeting) : List.of();
    }
}
