package org.hearth.live.lock;

import java.time.Clock;
import java.time.Duration;
import org.hearth.groups.Viewer;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.live.calm.CalmChanged;
import org.hearth.live.calm.OwnChanged;
import org.hearth.live.calm.RoomStateTable;
import org.hearth.live.calm.SideChanged;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.Attending;
import org.hearth.live.presence.Leases;
import org.hearth.live.presence.MarksTable;
import org.hearth.live.room.Reins;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.MeetingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Once the door is locked, whoever comes stands outside: not in the row of those who wait, seen by nobody until they let
 * those who lead know, and let in by name alone. Who waited before goes on waiting.
 */
@Component
class Lock {

    /** Nobody sets a longer one: the meeting is over by then. */
    private static final int LONGEST_MINUTES = 120;

    private final Attending attending;
    private final RoomTable rooms;
    private final Reins reins;
    private final RoomStateTable states;
    private final MarksTable marks;
    private final Leases leases;
    private final RateLimits limits;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Lock(
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

    /** @param minutes after the meeting's start; 0 for now */
    @Transactional
    public void close(Viewer facilitator, MeetingId id, int minutes) {
        reins.leading(facilitator, id);
        var then = attending
                .meeting(facilitator, id)
                .startsAt()
                .plus(Duration.ofMinutes(Math.clamp(minutes, 0, LONGEST_MINUTES)));
        if (minutes > 0 && then.isAfter(clock.instant())) {
            states.lockLater(id, then);
        } else {
            states.lock(id, clock.instant());
        }
        events.publishEvent(new CalmChanged(id));
    }

    @Transactional
    public void open(Viewer facilitator, MeetingId meeting) {
        reins.leading(facilitator, meeting);
        states.unlock(meeting);
        events.publishEvent(new CalmChanged(meeting));
    }

    /** Lets those who lead know, quietly, that somebody is outside. */
    @Transactional
    public void knock(Viewer viewer, MeetingId meeting) {
        var own = attending.here(viewer, meeting);
        if (own.state() == AttendanceState.WAITING) {
            limits.check(RateLimit.ROOM_PRESSES, own.id().text());
            leases.renewForAReader(own);
            if (marks.knock(own.id(), clock.instant())) {
                events.publishEvent(new SideChanged(meeting));
                events.publishEvent(new OwnChanged(meeting, own.id()));
            }
        }
    }

    @Scheduled(fixedDelay = 5_000)
    @Transactional
    public void closeWhenDue() {
        var now = clock.instant();
        for (var meeting : states.dueToLock(now)) {
            rooms.lock(meeting);
            states.lock(meeting, now);
            events.publishEvent(new CalmChanged(meeting));
        }
    }
}
