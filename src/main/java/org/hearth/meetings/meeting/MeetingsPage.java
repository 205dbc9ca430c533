package org.hearth.meetings.meeting;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** What the template of this name shows. */
public record MeetingsPage(Viewer viewer, Doors doors, List<MeetingLine> lines) {}
