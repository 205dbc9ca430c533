package org.hearth.meetings.meeting;

import gg.jte.Content;
import java.util.List;
import org.hearth.web.Doors;

/** @param beside what other modules say about it */
public record MeetingPage(Doors doors, MeetingLine line, List<Content> beside) {}
