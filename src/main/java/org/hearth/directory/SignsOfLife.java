package org.hearth.directory;

import java.time.Instant;
import java.util.List;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;

/** Counts what happens in a group. Whoever keeps what people write there answers; persons are never handed over. */
public interface SignsOfLife {

    /** What the ninety days before this instant show. */
    Life life(GroupId group, Instant until);

    /** How many people stand behind the sign otherwise than they did then, among those still known. */
    int changed(GroupId group, Sign sign, Instant then, Instant until);

    /** Threads without an answer for more than a day that the viewer may read, newest first. */
    List<Waiting> waiting(Viewer viewer, Instant now, int atMost);

    /** A thread as its group's members know it. */
    record Waiting(String title, String path) {}
}
