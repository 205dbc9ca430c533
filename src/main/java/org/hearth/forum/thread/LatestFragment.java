package org.hearth.forum.thread;

import java.util.List;

/** What is new since the reader's last visit, for the page Today. @param more whether there is more than this */
public record LatestFragment(List<ThreadTable.Latest> threads, boolean more) {}
