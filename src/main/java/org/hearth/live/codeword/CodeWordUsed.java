package org.hearth.live.codeword;

import org.hearth.live.presence.AttendanceId;
import org.hearth.meetings.MeetingId;

/** Somebody has gone out of sight, or come back. Told to those who lead and to their own pages; kept nowhere. */
public record CodeWordUsed(MeetingId meeting, AttendanceId attendance) {}
