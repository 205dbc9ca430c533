package org.hearth.meetings.meeting;

import java.time.Duration;
import java.time.Instant;
import org.hearth.groups.Viewer;
import org.hearth.meetings.Meeting;

/**
 * One meeting in a list.
 *
 * @param open whether one can go in now
 * @param early whether nobody can have come yet, so that it may still become another
 */
public record MeetingLine(Viewer viewer, Meeting meeting, boolean open, boolean early, boolean isWithinADay) {

    private static final Duration DAY = Duration.ofDays(1);

    static MeetingLine of(Viewer viewer, Meeting meeting, Instant now) {
        return new MeetingLine(
                viewer,
                meeting,
                meeting.isOpen(now),
                meeting.canBeChanged(now),
                meeting.startsAt().isBefore(now.plus(DAY)));
    }

    public String path() {
        return "/groups/" + viewer.group().text() + "/meetings/" + meeting.id().text();
    }
}
