package org.hearth.live.waiting;

import java.util.Map;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.Leases;
import org.hearth.live.room.RoomClosed;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.MeetingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is said between those at the door and those who lead. All of it goes with the meeting. */
@Component
public class Arriving {

    private final TonightTable tonights;
    private final WaitingWordsTable words;
    private final RoomTable rooms;
    private final RateLimits limits;
    private final Leases leases;
    private final ApplicationEventPublisher events;

    Arriving(
            TonightTable tonights,
            WaitingWordsTable words,
            RoomTable rooms,
            RateLimits limits,
            Leases leases,
            ApplicationEventPublisher events) {
        this.tonights = tonights;
        this.words = words;
        this.rooms = rooms;
        this.limits = limits;
        this.leases = leases;
        this.events = events;
    }

    /**
     * Says how one is; nothing at all takes back what was said. Under the room's lock: what came to stand after the room
     * was emptied would stay for ever.
     *
     * @throws RateLimits.TooOften above what a person writes
     */
    @Transactional
    public void say(Attendance own, Tonight tonight) {
        limits.check(RateLimit.CHAT_LINES, own.id().text());
        if (isOver(own.meeting())) {
            return;
        }
        if (tonight.isEmpty()) {
            tonights.remove(own.id());
        } else {
            tonights.put(own.meeting(), own.id(), tonight);
        }
        leases.renewForAReader(own);
        tell(own);
    }

    /** Says something to all who wait; nothing at all takes back what was said. */
    @Transactional
    public void tellThoseWhoWait(Attendance facilitator, String text) {
        limits.check(RateLimit.CHAT_LINES, facilitator.id().text());
        if (isOver(facilitator.meeting())) {
            return;
        }
        if (text.isEmpty()) {
            words.remove(facilitator.meeting());
        } else {
            words.put(facilitator.meeting(), text);
        }
        tell(facilitator);
    }

    /** Everybody's: each sees their own, and those who lead see all. */
    public Map<AttendanceId, Tonight> of(MeetingId meeting) {
        return tonights.of(meeting);
    }

    /** Empty if nothing was said. */
    public String words(MeetingId meeting) {
        return words.of(meeting);
    }

    /** In the transaction that empties the room. */
    @EventListener
    void on(RoomClosed closed) {
        tonights.remove(closed.meeting());
        words.remove(closed.meeting());
    }

    private boolean isOver(MeetingId meeting) {
        return rooms.lock(meeting).filter(room -> !room.ended()).isEmpty();
    }

    /** Each open page gets what its reader may see. */
    private void tell(Attendance attendance) {
        events.publishEvent(new AttendanceChanged(attendance.meeting(), attendance.id(), attendance.state()));
    }
}
