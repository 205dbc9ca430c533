package org.hearth.forum.thread;

import java.util.List;

/** The threads that moved last, for the page Today. */
public record LatestFragment(List<ThreadTable.Latest> threads) {}
