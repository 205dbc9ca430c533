package org.hearth.live.presence;

import org.hearth.meetings.MeetingId;

/** Somebody is not in the room any more, nor at its door. Kept until LiveKit has been told. */
public record AttendanceEnded(MeetingId meeting, AttendanceId attendance) {}
