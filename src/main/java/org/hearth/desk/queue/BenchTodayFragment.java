package org.hearth.desk.queue;

import java.util.List;
import org.hearth.groups.Viewer;

/** Groups whose bench calls the reader. */
public record BenchTodayFragment(List<Viewer> viewers) {}
