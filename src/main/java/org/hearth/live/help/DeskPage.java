package org.hearth.live.help;

import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.Meeting;
import org.hearth.web.Doors;

/** @param topic what it listens to; empty for who has not sat down */
public record DeskPage(Doors doors, Meeting meeting, RoomAddress address, DeskView desk, String topic) {}
