package org.hearth.forum;

import java.util.List;
import java.util.UUID;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Submission;

/** Threads around one meeting; meetings lie beside the forum, so that here one is but an id. */
public interface MeetingThreads {

    /**
     * Begins a thread for the whole group. Sent twice, it is begun once.
     *
     * @throws org.hearth.kernel.Refusal if it is a kind "not now"
     */
    ThreadId begin(Viewer facilitator, UUID meeting, String title, String body, Submission submission);

    /** Those that the viewer may read, in the order in which they were begun. */
    List<Line> of(Viewer viewer, UUID meeting);

    /** @param answers how many posts follow the first */
    record Line(ThreadId thread, String title, int answers) {}
}
