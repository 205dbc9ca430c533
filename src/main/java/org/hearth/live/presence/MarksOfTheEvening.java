package org.hearth.live.presence;

import org.hearth.groups.Capability;
import org.hearth.groups.RoleChanged;
import org.hearth.live.calm.CalmChanged;
import org.hearth.live.room.RoomClosed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps {@link Marks} true: nothing of an earlier coming stays, nothing outlives the room, and who leads is as the group says. */
@Component
class MarksOfTheEvening {

    private final MarksTable table;
    private final ApplicationEventPublisher events;

    MarksOfTheEvening(MarksTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    @EventListener
    void on(AttendanceChanged changed) {
        if (changed.now() == AttendanceState.WAITING) {
            table.begin(changed.attendance());
        }
    }

    @EventListener
    void on(RoomClosed closed) {
        table.forget(closed.meeting());
    }

    @ApplicationModuleListener
    void on(RoleChanged changed) {
        table.lead(changed.persona(), changed.is().can(Capability.LEAD_MEETINGS))
                .forEach(meeting -> events.publishEvent(new CalmChanged(meeting)));
    }
}
