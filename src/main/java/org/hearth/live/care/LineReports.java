package org.hearth.live.care;

import java.time.Clock;
import java.time.Duration;
import org.hearth.groups.Viewer;
import org.hearth.live.calm.SideChanged;
import org.hearth.live.presence.Attending;
import org.hearth.live.presence.LineQuality;
import org.hearth.live.presence.MarksTable;
import org.hearth.meetings.MeetingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How somebody's line is, in one word from their own browser, for those who lead. Nothing is kept but the last. */
@Component
public class LineReports {

    private static final Duration EVERY = Duration.ofSeconds(15);

    private final Attending attending;
    private final MarksTable marks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LineReports(Attending attending, MarksTable marks, Clock clock, ApplicationEventPublisher events) {
        this.attending = attending;
        this.marks = marks;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void report(Viewer viewer, MeetingId meeting, LineQuality line) {
        var own = attending.inside(viewer, meeting);
        var now = clock.instant();
        if (marks.line(own.id(), line, now, now.minus(EVERY))) {
            events.publishEvent(new SideChanged(meeting));
        }
    }
}
