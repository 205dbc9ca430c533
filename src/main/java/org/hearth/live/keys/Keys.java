package org.hearth.live.keys;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.live.keys.Keyring.Beside;
import org.hearth.live.keys.Keyring.Holder;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.Room;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.MeetingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes the room's key from browser to browser. A key is made inside and sealed to everybody inside; each makes an epoch,
 * and of two made at once the second is refused. Nothing is kept longer than somebody is here.
 */
@Component
public class Keys {

    private final Attending attending;
    private final RoomTable rooms;
    private final KeysTable table;
    private final RateLimits limits;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Keys(
            Attending attending,
            RoomTable rooms,
            KeysTable table,
            RateLimits limits,
            Clock clock,
            ApplicationEventPublisher events) {
        this.attending = attending;
        this.rooms = rooms;
        this.table = table;
        this.limits = limits;
        this.clock = clock;
        this.events = events;
    }

    /** @throws NotFound unless the viewer is before the door of an encrypted meeting or inside */
    void needHere(Viewer viewer, MeetingId meeting) {
        attending.here(viewer, encrypted(viewer, meeting));
    }

    /** @throws NotFound unless the viewer is inside an encrypted meeting: for those no request is read to its end */
    void needInside(Viewer viewer, MeetingId meeting) {
        attending.inside(viewer, encrypted(viewer, meeting));
    }

    /** To which recipient keys are to be sealed for the viewer from now on. */
    @Transactional
    public void receive(Viewer viewer, MeetingId meeting, Recipient recipient) {
        var own = counted(attending.here(viewer, encrypted(viewer, meeting)));
        if (table.receive(own.id(), recipient)) {
            events.publishEvent(new KeysChanged(meeting));
        }
    }

    /** False if somebody else was faster, or if this is no number that comes next. */
    @Transactional
    public boolean begin(Viewer viewer, MeetingId meeting, int epoch, List<Envelope> envelopes) {
        locked(viewer, meeting);
        return epoch > 0 && rooms.begin(meeting, epoch) && put(meeting, epoch, envelopes);
    }

    /** Hands the key on to who missed it; false if there is a newer one. */
    @Transactional
    public boolean handOn(Viewer viewer, MeetingId meeting, int epoch, List<Envelope> envelopes) {
        return locked(viewer, meeting).epoch() == epoch && epoch > 0 && put(meeting, epoch, envelopes);
    }

    Optional<Kept> newest(Viewer viewer, MeetingId meeting) {
        return table.newest(attending.inside(viewer, encrypted(viewer, meeting)).id());
    }

    /** Those inside whose browsers can be handed the key, by the order in which they look after it. */
    public List<Holder> holders(MeetingId meeting) {
        return table.inside(meeting);
    }

    /** Those at the desk beside the room: never handed the key, only what is sealed to them. */
    public List<Beside> beside(MeetingId meeting) {
        return table.beside(meeting, clock.instant());
    }

    /** To which recipient words are to be sealed for who sits at the desk beside the room: no key of the room ever is. */
    @Transactional
    public void receive(Attendance atDesk, Recipient recipient) {
        if (table.receive(counted(atDesk).id(), recipient)) {
            events.publishEvent(new KeysChanged(atDesk.meeting()));
        }
    }

    /** The same, unless another page of theirs has one: said again and again, of two pages none displaces the other. */
    @Transactional
    public void keep(Attendance atDesk, Recipient recipient) {
        if (table.keep(counted(atDesk).id(), recipient)) {
            events.publishEvent(new KeysChanged(atDesk.meeting()));
        }
    }

    /** Only if it is the one of theirs that is known. */
    @Transactional
    public void forget(Attendance atDesk, Recipient recipient) {
        if (table.forget(atDesk.id(), recipient)) {
            events.publishEvent(new KeysChanged(atDesk.meeting()));
        }
    }

    /** For whom words from the desk can be sealed: those who lead, the others at the desk, and those who asked. */
    public DeskRing desk(Attendance atDesk, Collection<AttendanceId> askers) {
        var others = Stream.concat(
                        table.inside(atDesk.meeting()).stream()
                                .filter(Holder::leads)
                                .map(Holder::recipient),
                        table.beside(atDesk.meeting(), clock.instant()).stream().map(Beside::recipient))
                .distinct()
                .toList();
        return new DeskRing(atDesk.id(), others, table.of(atDesk.meeting(), askers));
    }

    /** Nobody seals anything to them any more. */
    @Transactional
    public void forget(MeetingId meeting, AttendanceId atDesk) {
        table.forget(atDesk);
        events.publishEvent(new KeysChanged(meeting));
    }

    /** Those at the desk who have said nothing for too long; those inside are seen to be there or not. */
    @Transactional
    public void forgetSilent() {
        table.forgetSilent(clock.instant()).forEach(meeting -> events.publishEvent(new KeysChanged(meeting)));
    }

    public void forget(MeetingId meeting) {
        table.forget(meeting);
    }

    /** Together with their going: nothing can be sealed to them any more. */
    @EventListener
    public void on(AttendanceChanged changed) {
        if (!changed.now().isHere()) {
            table.forget(changed.attendance());
        }
    }

    private boolean put(MeetingId meeting, int epoch, List<Envelope> envelopes) {
        envelopes.forEach(envelope -> table.put(meeting, epoch, envelope));
        events.publishEvent(new KeysChanged(meeting));
        return true;
    }

    /** Asked again under the lock: who was sent out while they waited for it makes no key. */
    private Room locked(Viewer viewer, MeetingId meeting) {
        counted(attending.inside(viewer, encrypted(viewer, meeting)));
        var room = rooms.lock(meeting).filter(it -> !it.ended()).orElseThrow(NotFound::new);
        attending.inside(viewer, meeting);
        return room;
    }

    private MeetingId encrypted(Viewer viewer, MeetingId meeting) {
        if (!attending.meeting(viewer, meeting).encrypted()) {
            throw new NotFound();
        }
        return meeting;
    }

    private Attendance counted(Attendance own) {
        limits.check(RateLimit.ROOM_KEYS, own.id().text());
        return own;
    }
}
