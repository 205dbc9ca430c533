package org.hearth.live.aside;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.live.calm.OwnChanged;
import org.hearth.live.keys.Envelope;
import org.hearth.live.keys.Kept;
import org.hearth.live.keys.KeysChanged;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.MeetingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes the key of two from one browser to the other: a key of its own, which has nothing of the circle's in it. */
@Component
class AsideKeys {

    private final Attending attending;
    private final AsideTable table;
    private final AsideKeysTable keys;
    private final RoomTable rooms;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;

    AsideKeys(
            Attending attending,
            AsideTable table,
            AsideKeysTable keys,
            RoomTable rooms,
            RateLimits limits,
            ApplicationEventPublisher events) {
        this.attending = attending;
        this.table = table;
        this.keys = keys;
        this.rooms = rooms;
        this.limits = limits;
        this.events = events;
    }

    /** @throws NotFound unless the viewer is aside in an encrypted meeting: for those no request is read to its end */
    void need(Viewer viewer, MeetingId meeting) {
        if (of(viewer, meeting, own(viewer, meeting)).places().isEmpty()) {
            throw new NotFound();
        }
    }

    /** False if the other was faster, or if this is no number that comes next. */
    @Transactional
    public boolean begin(Viewer viewer, MeetingId meeting, int epoch, List<Envelope> envelopes) {
        var aside = locked(viewer, meeting);
        return epoch > 0 && keys.begin(aside.id(), epoch) && put(aside, epoch, envelopes);
    }

    /** Hands the key on to who missed it; false if there is a newer one. */
    @Transactional
    public boolean handOn(Viewer viewer, MeetingId meeting, int epoch, List<Envelope> envelopes) {
        var aside = locked(viewer, meeting);
        return epoch > 0 && aside.epoch() == epoch && put(aside, epoch, envelopes);
    }

    Optional<Kept> newest(Viewer viewer, MeetingId meeting) {
        var own = own(viewer, meeting);
        var aside = of(viewer, meeting, own);
        return keys.newest(own).filter(kept -> kept.epoch() <= aside.epoch());
    }

    /** One of them has come with another browser. */
    @EventListener
    public void on(KeysChanged changed) {
        table.in(changed.meeting()).stream().filter(Aside::begun).forEach(this::tell);
    }

    private boolean put(Aside aside, int epoch, List<Envelope> envelopes) {
        envelopes.forEach(envelope -> keys.put(aside.id(), epoch, envelope));
        tell(aside);
        return true;
    }

    private void tell(Aside aside) {
        aside.places().forEach(place -> events.publishEvent(new OwnChanged(aside.meeting(), place.attendance())));
    }

    private Aside locked(Viewer viewer, MeetingId meeting) {
        var own = own(viewer, meeting);
        limits.check(RateLimit.ROOM_KEYS, own.text());
        if (rooms.lock(meeting).filter(room -> !room.ended()).isEmpty()) {
            throw new NotFound();
        }
        return of(viewer, meeting, own);
    }

    private AttendanceId own(Viewer viewer, MeetingId meeting) {
        return attending.inside(viewer, meeting).id();
    }

    private Aside of(Viewer viewer, MeetingId meeting, AttendanceId own) {
        if (!attending.meeting(viewer, meeting).encrypted()) {
            throw new NotFound();
        }
        return table.of(own).filter(Aside::begun).orElseThrow(NotFound::new);
    }
}
