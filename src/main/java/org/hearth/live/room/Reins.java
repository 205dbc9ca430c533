package org.hearth.live.room;

import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.Attending;
import org.hearth.live.presence.Leases;
import org.hearth.meetings.MeetingId;
import org.springframework.stereotype.Component;

/**
 * Taken by who changes something for all. The room's row is held before any person's, as by the door and by the end of a
 * meeting: the other way round each waits for the other.
 */
@Component
public class Reins {

    private final Attending attending;
    private final RoomTable rooms;
    private final Leases leases;

    Reins(Attending attending, RoomTable rooms, Leases leases) {
        this.attending = attending;
        this.rooms = rooms;
        this.leases = leases;
    }

    /**
     * Within a transaction.
     *
     * @throws NotFound unless the viewer leads inside a room that goes on, also once it is their turn
     */
    public Attendance leading(Viewer facilitator, MeetingId meeting) {
        attending.leading(facilitator, meeting);
        lock(meeting);
        return alive(attending.leading(facilitator, meeting));
    }

    /** @throws NotFound unless the viewer is inside a room that goes on, also once it is their turn */
    public Attendance inside(Viewer viewer, MeetingId meeting) {
        attending.inside(viewer, meeting);
        lock(meeting);
        return alive(attending.inside(viewer, meeting));
    }

    private void lock(MeetingId meeting) {
        if (rooms.lock(meeting).filter(room -> !room.ended()).isEmpty()) {
            throw new NotFound();
        }
    }

    private Attendance alive(Attendance own) {
        leases.renewForAReader(own);
        return own;
    }
}
