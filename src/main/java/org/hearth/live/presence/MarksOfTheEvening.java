package org.hearth.live.presence;

import org.hearth.live.room.RoomClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps {@link Marks} true: nothing of an earlier coming stays, and nothing outlives the room. */
@Component
class MarksOfTheEvening {

    private final MarksTable table;

    MarksOfTheEvening(MarksTable table) {
        this.table = table;
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
}
