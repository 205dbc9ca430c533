package org.hearth.guidance.preparation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.forum.BesideThread;
import org.hearth.forum.MeetingThreads;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.meetings.BesideMeeting;
import org.hearth.meetings.Meeting;
import org.hearth.web.Html;
import org.springframework.stereotype.Component;

/** Says of a meeting what was given along for it, and of a thread for which meeting it is. Of nobody, whether they answered. */
@Component
class Beside implements BesideMeeting, BesideThread {

    private final PreparationTable table;
    private final MeetingThreads threads;
    private final Clock clock;

    Beside(PreparationTable table, MeetingThreads threads, Clock clock) {
        this.table = table;
        this.threads = threads;
        this.clock = clock;
    }

    @Override
    public Optional<Html> forViewer(Viewer viewer, Meeting meeting, boolean goingIn) {
        var all = threads.of(viewer, meeting.id().value());
        var prepares = !goingIn
                && viewer.can(Capability.LEAD_MEETINGS)
                && !meeting.ended()
                && clock.instant().isBefore(meeting.closesAt());
        var waiting = prepares ? table.waiting(meeting.id()) : List.<Preparation>of();
        return all.isEmpty() && !prepares
                ? Optional.empty()
                : Optional.of(Html.of(
                        "guidance/preparation/beside", new BesideFragment(viewer, meeting, all, waiting, prepares)));
    }

    @Override
    public Map<ThreadId, Words> words(Viewer viewer, Collection<ThreadId> threads) {
        return threads.isEmpty() ? Map.of() : table.beside(viewer.group(), threads);
    }
}
