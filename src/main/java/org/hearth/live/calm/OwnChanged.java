package org.hearth.live.calm;

import org.hearth.live.presence.AttendanceId;
import org.hearth.meetings.MeetingId;

/** What one person alone sees has changed. */
public record OwnChanged(MeetingId meeting, AttendanceId attendance) {}
