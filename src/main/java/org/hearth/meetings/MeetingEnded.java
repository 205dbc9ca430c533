package org.hearth.meetings;

import org.hearth.groups.GroupId;

/** The meeting is over for everybody. */
public record MeetingEnded(MeetingId meeting, GroupId group) {}
