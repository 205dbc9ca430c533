package org.hearth.meetings.meeting;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.hearth.meetings.answer.Answered;
import org.hearth.meetings.series.Again;
import org.hearth.web.Doors;

/**
 * @param again how it comes again; empty if it stands alone
 * @param answered one's own answer
 * @param beside what other modules say about it
 */
public record MeetingPage(
        Doors doors, MeetingLine line, Optional<Again> again, Answered answered, List<Content> beside) {}
