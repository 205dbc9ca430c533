package org.hearth.live.keys;

import org.hearth.meetings.MeetingId;

/** Somebody's recipient is new, or there is a newer key, or it lies ready for one more. */
public record KeysChanged(MeetingId meeting) {}
