package org.hearth.live.door;

import org.hearth.identity.PersonaId;
import org.hearth.meetings.MeetingId;

/** Somebody comes as their face: nothing left for the meeting under their pseudonym may stay. Heard in the same transaction, kept nowhere. */
public record FaceWorn(MeetingId meeting, PersonaId pseudonym) {}
