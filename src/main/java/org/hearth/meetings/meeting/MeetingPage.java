package org.hearth.meetings.meeting;

import java.util.Optional;
import org.hearth.web.Doors;
import org.hearth.meetings.answer.Answered;
import org.hearth.meetings.series.Again;

/**
 * @param again how it comes again; empty if it stands alone
 * @param answered one's own answer
 */
public record MeetingPage(Doors doors, MeetingLine line, Optional<Again> again, Answered answered) {}
