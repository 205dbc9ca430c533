package org.hearth.live.room;

import org.hearth.groups.Viewer;
import org.hearth.live.presence.AttendanceId;
import org.hearth.web.AccountId;

/**
 * Somebody who listens to a room. Where they stand is asked anew for each push.
 *
 * @param viewer as of when the page began to listen
 */
record RoomViewer(AccountId account, Viewer viewer, AttendanceId attendance) {}
