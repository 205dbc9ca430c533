package org.hearth.live.presence;

import org.hearth.identity.PersonaId;
import org.hearth.meetings.MeetingId;

/**
 * Somebody's being in one meeting.
 *
 * @param leads whether they came as a facilitator
 * @param seat the chair in the circle from 1; 0 for who has none
 */
public record Attendance(
        AttendanceId id,
        MeetingId meeting,
        PersonaId persona,
        boolean leads,
        AttendanceState state,
        Presence presence,
        int seat) {}
