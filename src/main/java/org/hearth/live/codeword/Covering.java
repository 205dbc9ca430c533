package org.hearth.live.codeword;

import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.live.media.MediaGrant;
import org.hearth.live.media.SignedOutInside;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.Attending;
import org.hearth.live.presence.Leases;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.MeetingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes somebody out of sight and hearing. Their lease is touched by nothing but the end of their line, so that for the others
 * they fall silent when anybody would whose browser died, and not a moment sooner.
 */
@Component
public class Covering {

    private final Attending attending;
    private final CoverTable table;
    private final Leases leases;
    private final RoomTable rooms;
    private final ApplicationEventPublisher events;

    Covering(Attending attending, CoverTable table, Leases leases, RoomTable rooms, ApplicationEventPublisher events) {
        this.attending = attending;
        this.table = table;
        this.leases = leases;
        this.rooms = rooms;
        this.events = events;
    }

    /**
     * Doing it twice is doing it once. Also for somebody whose chair was given away before their line came back. Under the room's
     * lock: what came to stand after the room was emptied would stay for ever.
     *
     * @throws NotFound for somebody who never came, or was sent out, and when the meeting has ended
     */
    @Transactional
    public void cover(Viewer viewer, MeetingId meeting) {
        var own = attending
                .find(viewer, meeting)
                .filter(attendance -> attendance.state() != AttendanceState.REMOVED)
                .orElseThrow(NotFound::new);
        if (rooms.lock(meeting).filter(room -> !room.ended()).isEmpty()) {
            throw new NotFound();
        }
        if (table.set(own.id(), true)) {
            cut(own);
            events.publishEvent(new CodeWordUsed(meeting, own.id()));
        }
    }

    /** By the way of a browser that was signed out: what waits in the outbox is the same. */
    private void cut(Attendance own) {
        rooms.find(own.meeting())
                .filter(room -> own.state().isInside())
                .ifPresent(
                        room -> events.publishEvent(new SignedOutInside(new MediaGrant(own.id(), room.mediaRoom()))));
    }

    @Transactional
    public void comeBack(Viewer viewer, MeetingId meeting) {
        attending
                .find(viewer, meeting)
                .filter(own -> table.set(own.id(), false))
                .ifPresent(own -> {
                    if (own.state().isHere()) {
                        leases.renewForAReader(own);
                    }
                    events.publishEvent(new CodeWordUsed(meeting, own.id()));
                });
    }

    public void forget(MeetingId meeting) {
        table.forget(meeting);
    }
}
