package org.hearth.meetings.meeting;

import org.hearth.groups.Viewer;
import org.hearth.meetings.Meeting;

/**
 * One meeting in a list.
 *
 * @param open whether one can go in now
 */
public record MeetingLine(Viewer viewer, Meeting meeting, boolean open) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/meetings/" + meeting.id().text();
    }
}
