package org.hearth.meetings.meeting;

import org.hearth.web.Doors;

/** What the template of this name shows. */
public record EncryptionPage(Doors doors, MeetingLine line) {}
