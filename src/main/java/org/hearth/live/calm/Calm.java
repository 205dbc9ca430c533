package org.hearth.live.calm;

import java.time.Clock;
import org.hearth.groups.Viewer;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.Attending;
import org.hearth.live.presence.Leases;
import org.hearth.live.presence.MarksTable;
import org.hearth.live.room.Reins;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.MeetingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one writer of a room's {@link Phase}, under the room's lock. */
@Component
class Calm {

    private final Attending attending;
    private final RoomTable rooms;
    private final Reins reins;
    private final RoomStateTable states;
    private final MarksTable marks;
    private final Leases leases;
    private final RateLimits limits;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Calm(
            Attending attending,
            RoomTable rooms,
            Reins reins,
            RoomStateTable states,
            MarksTable marks,
            Leases leases,
            RateLimits limits,
            Clock clock,
            ApplicationEventPublisher events) {
        this.attending = attending;
        this.rooms = rooms;
        this.reins = reins;
        this.states = states;
        this.marks = marks;
        this.leases = leases;
        this.limits = limits;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void pause(Viewer facilitator, MeetingId meeting) {
        become(facilitator, meeting, Phase.PAUSED);
    }

    /** Whoever asked for the pause has no open wish any more. */
    @Transactional
    public void goOn(Viewer facilitator, MeetingId meeting) {
        become(facilitator, meeting, Phase.OPEN);
    }

    private void become(Viewer facilitator, MeetingId meeting, Phase phase) {
        reins.leading(facilitator, meeting);
        var changed = states.become(meeting, phase);
        if (phase == Phase.OPEN) {
            marks.forgetWishes(meeting);
        }
        if (changed) {
            events.publishEvent(new CalmChanged(meeting));
        }
    }

    /** Asks for a pause, or says that it is not needed any more. Only those who lead are told. */
    @Transactional
    public void wish(Viewer viewer, MeetingId meeting, boolean wished) {
        var own = attending.inside(viewer, meeting);
        limits.check(RateLimit.ROOM_PRESSES, own.id().text());
        leases.renewForAReader(own);
        wish(own, wished);
    }

    /** One who leads has looked after it without a pause. */
    @Transactional
    public void answer(Viewer facilitator, MeetingId meeting, AttendanceId who) {
        attending.leading(facilitator, meeting);
        wish(attending.other(meeting, who), false);
    }

    private void wish(Attendance whose, boolean wished) {
        if (marks.wish(whose.id(), wished)) {
            events.publishEvent(new SideChanged(whose.meeting()));
            events.publishEvent(new OwnChanged(whose.meeting(), whose.id()));
        }
    }

    /** Holds the room if nobody who leads is there, and lets it go on if one is. Doing it twice changes nothing. */
    @Transactional
    public void follow(MeetingId meeting) {
        if (rooms.lock(meeting).filter(room -> !room.ended()).isEmpty()) {
            return;
        }
        var held = states.find(meeting).filter(state -> state.phase() == Phase.HELD);
        var alone = states.isAlone(meeting);
        if (alone == held.isPresent()) {
            return;
        }
        if (alone) {
            states.hold(meeting, clock.instant());
        } else {
            states.release(meeting);
        }
        events.publishEvent(new CalmChanged(meeting));
    }
}
