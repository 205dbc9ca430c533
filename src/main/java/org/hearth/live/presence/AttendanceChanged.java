package org.hearth.live.presence;

import org.hearth.meetings.MeetingId;

/** Somebody came to the door, came in, went out, was sent out, fell silent, or changed the form of being there. */
public record AttendanceChanged(MeetingId meeting, AttendanceId attendance, AttendanceState now) {}
