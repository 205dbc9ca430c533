package org.hearth.live.presence;

import java.time.Clock;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.identity.OtherSelf;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.Meetings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A viewer's own being in a meeting, whether they came under their pseudonym or as their face. Each question asks anew
 * whether the meeting is theirs and still goes on; which two names are one person's is kept nowhere.
 */
@Component
public class Attending {

    private final Meetings meetings;
    private final AttendanceTable attendances;
    private final OtherSelf otherSelf;
    private final Leases leases;
    private final RateLimits limits;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Attending(
            Meetings meetings,
            AttendanceTable attendances,
            OtherSelf otherSelf,
            Leases leases,
            RateLimits limits,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.otherSelf = otherSelf;
        this.leases = leases;
        this.limits = limits;
        this.clock = clock;
        this.events = events;
    }

    /** @throws NotFound if the viewer's group has no such meeting */
    public Meeting meeting(Viewer viewer, MeetingId meeting) {
        return meetings.visibleTo(viewer, meeting).orElseThrow(NotFound::new);
    }

    public boolean isOpen(Meeting meeting) {
        return meeting.isOpen(clock.instant());
    }

    /** How the viewer stands in a meeting that goes on; empty if it does not, or if they never came. */
    public Optional<Attendance> find(Viewer viewer, MeetingId meeting) {
        return meetings.visibleTo(viewer, meeting).filter(this::isOpen).flatMap(open -> own(viewer, open.id()));
    }

    /** The same for a viewer whose attendance is known already, so that nobody has to look whose it is. */
    public Optional<Attendance> find(Viewer viewer, MeetingId meeting, AttendanceId own) {
        return meetings.visibleTo(viewer, meeting)
                .filter(this::isOpen)
                .flatMap(open -> attendances.find(open.id(), own));
    }

    /** Whom the viewer may come as instead of their pseudonym. Who leads is known by theirs. */
    public Optional<PersonaId> face(Viewer viewer) {
        return viewer.leads() ? Optional.empty() : otherSelf.of(viewer.persona());
    }

    /** Nobody is in a meeting twice: {@code Door} lets each come back as the one they first came as. */
    private Optional<Attendance> own(Viewer viewer, MeetingId meeting) {
        return attendances
                .find(meeting, viewer.persona())
                .or(() -> otherSelf.of(viewer.persona()).flatMap(face -> attendances.find(meeting, face)));
    }

    /** @throws NotFound unless the viewer is inside or at the door, in sight */
    public Attendance here(Viewer viewer, MeetingId meeting) {
        return find(viewer, meeting)
                .filter(attendance -> attendance.state().isHere() && !attendance.covered())
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound unless the viewer is inside, in sight */
    public Attendance inside(Viewer viewer, MeetingId meeting) {
        return find(viewer, meeting)
                .filter(attendance -> attendance.state().isInside() && !attendance.covered())
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound unless the viewer is inside as a facilitator, and still is one */
    public Attendance leading(Viewer viewer, MeetingId meeting) {
        viewer.need(Capability.LEAD_MEETINGS);
        var own = inside(viewer, meeting);
        if (!isLedBy(viewer, own)) {
            throw new NotFound();
        }
        return own;
    }

    /**
     * A face never leads: whoever was named to lead would be known by it. The viewer of an open page may be of before their
     * role changed, so their attendance is asked too.
     */
    public static boolean isLedBy(Viewer viewer, Attendance own) {
        return viewer.leads() && own.leads() && viewer.is(own.persona());
    }

    /** Somebody else, or oneself, in a meeting; whoever asks has shown that they may. */
    public Attendance other(MeetingId meeting, AttendanceId who) {
        return attendances.find(meeting, who).orElseThrow(NotFound::new);
    }

    @Transactional
    public void present(Viewer viewer, MeetingId meeting, Presence presence) {
        var own = here(viewer, meeting);
        limits.check(RateLimit.ROOM_PRESSES, own.id().text());
        leases.renewForAReader(own);
        if (attendances.present(own.id(), presence)) {
            events.publishEvent(new AttendanceChanged(meeting, own.id(), own.state()));
        }
    }
}
