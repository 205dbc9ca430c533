package org.hearth.live.voice;

import java.util.List;
import org.hearth.live.presence.AttendanceId;
import org.hearth.meetings.MeetingId;

/** Everybody's microphone is to be turned off once, but these. Each may turn theirs on again. */
public record MicrophonesAskedOff(MeetingId meeting, List<AttendanceId> except) {}
