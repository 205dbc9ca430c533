package org.hearth.live.signal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hearth.live.aside.Asides;
import org.hearth.live.check.CheckRooms;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceTable;
import org.springframework.stereotype.Component;

/** Who may keep a line open: those inside a meeting, and those who try things out or speak aside for as long as that lasts. */
@Component
class SignalRights {

    private final AttendanceTable attendances;
    private final CheckRooms checks;
    private final Asides asides;

    SignalRights(AttendanceTable attendances, CheckRooms checks, Asides asides) {
        this.attendances = attendances;
        this.checks = checks;
        this.asides = asides;
    }

    Set<AttendanceId> lasting(Collection<AttendanceId> identities) {
        var lasting = new HashSet<>(attendances.inside(identities));
        lasting.addAll(checks.lasting(identities));
        lasting.addAll(asides.lasting(identities));
        return lasting;
    }
}
