package org.hearth.live.calm;

import org.hearth.meetings.MeetingId;

/** What only those who lead see has changed. */
public record SideChanged(MeetingId meeting) {}
