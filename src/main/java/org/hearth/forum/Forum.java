package org.hearth.forum;

import java.time.Instant;
import org.hearth.groups.Viewer;

/** Keeps what was written at another time or place: for the demonstration, and later for imports. */
public interface Forum {

    ThreadId keepThread(Viewer author, String title, String body, Instant writtenAt);

    void keepPost(Viewer author, ThreadId thread, String body, Instant writtenAt);
}
