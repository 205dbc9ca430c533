package org.hearth.live.keys;

import java.util.List;
import org.hearth.live.presence.AttendanceId;

/** To whom somebody before the door can write: recipients only, since who waits learns nothing of those inside. */
public record Leaders(AttendanceId you, List<Recipient> recipients) {}
