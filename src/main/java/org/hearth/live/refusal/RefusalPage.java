package org.hearth.live.refusal;

import org.hearth.identity.Persona;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.RoomAddress;

/** The form by which somebody is sent away for now, or for good. */
public record RefusalPage(RoomAddress address, AttendanceId who, Persona persona) {}
