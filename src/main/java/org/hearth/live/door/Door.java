package org.hearth.live.door;

import java.time.Clock;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Attending;
import org.hearth.live.presence.Guise;
import org.hearth.live.presence.Leases;
import org.hearth.live.presence.Marks;
import org.hearth.live.presence.MarksTable;
import org.hearth.live.presence.Presence;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who comes in. A facilitator walks in, and only from then on can anybody be let in. Chairs are given out one after the
 * other under the room's row lock, and the table itself knows no sixteenth.
 */
@Component
public class Door {

    private final Attending attending;
    private final AttendanceTable attendances;
    private final RoomTable rooms;
    private final MarksTable marks;
    private final Leases leases;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Door(
            Attending attending,
            AttendanceTable attendances,
            RoomTable rooms,
            MarksTable marks,
            Leases leases,
            Clock clock,
            ApplicationEventPublisher events) {
        this.attending = attending;
        this.attendances = attendances;
        this.rooms = rooms;
        this.marks = marks;
        this.leases = leases;
        this.clock = clock;
        this.events = events;
    }

    /** Comes under the pseudonym, unless they came as their face before. */
    @Transactional
    public void come(Viewer viewer, MeetingId id, Presence presence) {
        come(viewer, id, Guise.PSEUDONYM, presence);
    }

    /**
     * Comes to the door, or for a facilitator straight in. Coming twice is coming once; who is out of sight stays there. Who was sent out is not told
     * here: their room's page says it.
     *
     * @param guise counts the first time only: whoever went out as one and came in as the other would be known as both
     * @throws NotOpen before or after its time, or while the room is being emptied
     * @throws NoFace if they meant to come as a face they cannot come as
     */
    @Transactional
    public void come(Viewer viewer, MeetingId id, Guise guise, Presence presence) {
        var meeting = attending.meeting(viewer, id);
        if (!attending.isOpen(meeting)) {
            throw new NotOpen();
        }
        rooms.prepare(meeting);
        if (rooms.lock(id).filter(room -> !room.ended()).isEmpty()) {
            throw new NotOpen();
        }
        var before = attending.find(viewer, id);
        if (before.filter(Attendance::covered).isPresent()) {
            return;
        }
        var persona = before.map(Attendance::persona).orElseGet(() -> chosen(viewer, guise));
        if (!viewer.is(persona)) {
            events.publishEvent(new FaceWorn(id, viewer.persona()));
        }
        boolean leads = viewer.leads() && viewer.is(persona);
        attendances.come(id, persona, leads, presence, clock.instant(), leases.ofAReader());
        var own = attendances.find(id, persona).orElseThrow(NotFound::new);
        if (own.state() == AttendanceState.WAITING && leads) {
            rooms.open(id, clock.instant());
            letIn(own);
        } else {
            tell(own, own.state());
        }
    }

    /** Never the pseudonym for who meant their face. */
    private PersonaId chosen(Viewer viewer, Guise guise) {
        return switch (guise) {
            case PSEUDONYM -> viewer.persona();
            case FACE -> attending.face(viewer).orElseThrow(NoFace::new);
        };
    }

    /** Lets one in; one who is in already stays in. */
    @Transactional
    public void admit(Viewer facilitator, MeetingId meeting, AttendanceId who) {
        attending.leading(facilitator, meeting);
        rooms.lock(meeting);
        var waiting = attendances.find(meeting, who).orElseThrow(NotFound::new);
        if (waiting.state() == AttendanceState.WAITING) {
            letIn(waiting);
        }
    }

    /** Lets all in, by their coming, as long as there are chairs. */
    @Transactional
    public void admitAll(Viewer facilitator, MeetingId meeting) {
        attending.leading(facilitator, meeting);
        rooms.lock(meeting);
        var known = marks.of(meeting);
        for (var one : attendances.here(meeting)) {
            if (one.state() == AttendanceState.WAITING && !isOutside(known.get(one.id())) && attendances.seat(one)) {
                tell(one, AttendanceState.ADMITTED);
            }
        }
    }

    /** Whoever came after the door was locked is let in by name alone. */
    private static boolean isOutside(@Nullable Marks marks) {
        return marks != null && marks.outside();
    }

    /** Sends out, for the whole of this meeting, also somebody who waits or has left. Facilitators stay. */
    @Transactional
    public void remove(Viewer facilitator, MeetingId meeting, AttendanceId who) {
        attending.leading(facilitator, meeting);
        rooms.lock(meeting);
        var other = attendances
                .find(meeting, who)
                .filter(attendance -> !attendance.leads())
                .orElseThrow(NotFound::new);
        if (attendances.remove(other.id())) {
            tell(other, AttendanceState.REMOVED);
        }
    }

    /** Who goes away meanwhile does so without the room's lock. They are told of by their going. */
    private void letIn(Attendance waiting) {
        if (attendances.seat(waiting)) {
            tell(waiting, AttendanceState.ADMITTED);
        } else if (isStillWaiting(waiting)) {
            throw new Full();
        }
    }

    private boolean isStillWaiting(Attendance one) {
        return attendances
                .find(one.meeting(), one.id())
                .filter(now -> now.state() == AttendanceState.WAITING)
                .isPresent();
    }

    private void tell(Attendance attendance, AttendanceState now) {
        events.publishEvent(new AttendanceChanged(attendance.meeting(), attendance.id(), now));
    }
}
