package org.hearth.live.help;

import org.hearth.groups.Viewer;
import org.hearth.live.presence.AttendanceId;

/** Somebody who listens at a desk. Where they stand is asked anew for each push. */
record DeskViewer(Viewer viewer, AttendanceId own) {}
