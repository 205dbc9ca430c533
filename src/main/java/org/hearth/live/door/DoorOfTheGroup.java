package org.hearth.live.door;

import org.hearth.groups.Capability;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.RoleChanged;
import org.hearth.identity.PersonaId;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who does not belong to the group any more is not in its rooms either. */
@Component
class DoorOfTheGroup {

    private final AttendanceTable attendances;
    private final ApplicationEventPublisher events;

    DoorOfTheGroup(AttendanceTable attendances, ApplicationEventPublisher events) {
        this.attendances = attendances;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(MembershipEnded ended) {
        sendOut(ended.persona());
    }

    @ApplicationModuleListener
    void on(RoleChanged changed) {
        if (!changed.is().can(Capability.ATTEND)) {
            sendOut(changed.persona());
        } else if (attendances.lead(changed.persona(), changed.is().can(Capability.LEAD_MEETINGS))) {
            attendances.here(changed.persona()).forEach(this::tell);
        }
    }

    /** What is written to those who lead goes to them from now on, or not any more. */
    private void tell(Attendance attendance) {
        events.publishEvent(new AttendanceChanged(attendance.meeting(), attendance.id(), attendance.state()));
    }

    private void sendOut(PersonaId persona) {
        for (var attendance : attendances.here(persona)) {
            attendances.remove(attendance.id());
            events.publishEvent(new AttendanceChanged(attendance.meeting(), attendance.id(), AttendanceState.REMOVED));
        }
    }
}
