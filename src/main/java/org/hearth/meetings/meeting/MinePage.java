package org.hearth.meetings.meeting;

import java.util.List;

/** What the template of this name shows. */
public record MinePage(List<MeetingLine> lines) {}
