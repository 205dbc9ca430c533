package org.hearth.desk.care;

import java.util.List;
import org.hearth.groups.Viewer;

/** Groups in which there is news of one's own. */
public record DeskTodayFragment(List<Viewer> viewers) {}
