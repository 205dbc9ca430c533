package org.hearth.live.calm;

import org.hearth.meetings.MeetingId;

/** The room is paused, held, goes on, was locked or became quiet: everybody's page shows it. */
public record CalmChanged(MeetingId meeting) {}
