package org.hearth.live.presence;

import org.hearth.identity.PersonaId;
import org.hearth.meetings.MeetingId;

/**
 * Somebody's being in one meeting.
 *
 * @param leads whether they came as a facilitator
 * @param seat the chair in the circle from 1; 0 for who has none
 * @param covered whether they said that they are not alone; only for those who lead and themselves
 */
public record Attendance(
        AttendanceId id,
        MeetingId meeting,
        PersonaId persona,
        boolean leads,
        AttendanceState state,
        Presence presence,
        int seat,
        boolean covered) {}
