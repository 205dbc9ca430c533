package org.hearth.live.room;

import org.hearth.groups.Viewer;
import org.hearth.live.presence.AttendanceId;

/** Somebody who listens to a room. Where they stand is asked anew for each push. */
record RoomViewer(Viewer viewer, AttendanceId attendance) {}
