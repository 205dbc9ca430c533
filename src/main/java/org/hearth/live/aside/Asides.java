package org.hearth.live.aside;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Id;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.live.aside.Aside.Place;
import org.hearth.live.aside.Aside.State;
import org.hearth.live.calm.CalmChanged;
import org.hearth.live.calm.OwnChanged;
import org.hearth.live.calm.SideChanged;
import org.hearth.live.media.MediaGrant;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.Reins;
import org.hearth.live.room.Room.MediaRoom;
import org.hearth.meetings.MeetingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two people of a circle who speak alone for a moment. Only one who leads asks; nobody goes without saying yes. */
@Component
public class Asides {

    /** What is sent there: voices. */
    public static final List<String> SENDS = List.of("microphone");

    private final Attending attending;
    private final AsideTable table;
    private final Reins reins;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;

    Asides(Attending attending, AsideTable table, Reins reins, RateLimits limits, ApplicationEventPublisher events) {
        this.attending = attending;
        this.table = table;
        this.reins = reins;
        this.limits = limits;
        this.events = events;
    }

    /**
     * Asks one of those inside. Two who ask each other have both said yes. What the viewer asked before is taken back.
     *
     * @throws NotFound unless the viewer leads inside, and the other is somebody else who is there
     * @throws Busy if the other is aside already or being asked
     */
    @Transactional
    public void ask(Viewer facilitator, MeetingId meeting, AttendanceId who) {
        counted(attending.leading(facilitator, meeting));
        var own = reins.leading(facilitator, meeting);
        var other = attending.other(meeting, who);
        if (other.id().equals(own.id()) || other.state() != AttendanceState.ADMITTED || other.covered()) {
            throw new NotFound();
        }
        var theirs = table.of(other.id());
        if (theirs.filter(aside -> aside.isAsked(own.id())).isPresent()) {
            begin(theirs.get());
        } else if (theirs.filter(aside -> aside.state() != State.DECLINED).isPresent()) {
            if (theirs.filter(aside -> aside.of(own.id()).isEmpty()).isPresent()) {
                throw new Busy();
            }
        } else {
            end(own.id());
            end(other.id());
            add(own, other);
        }
    }

    private void add(Attendance own, Attendance other) {
        var aside = new Aside(
                AsideId.random(),
                own.meeting(),
                new MediaRoom(Id.random()),
                State.ASKED,
                0,
                List.of(
                        new Place(own.id(), AttendanceId.random(), true),
                        new Place(other.id(), AttendanceId.random(), false)));
        table.add(aside);
        tell(aside);
    }

    /**
     * What somebody who was asked says. A no is final for this question, and nobody asks why.
     *
     * @throws NotFound if nobody asks them this any more
     */
    @Transactional
    public void answer(Viewer viewer, MeetingId meeting, AsideId id, boolean yes) {
        counted(attending.inside(viewer, meeting));
        var own = reins.inside(viewer, meeting);
        var aside = table.of(own.id()).filter(it -> it.id().equals(id)).orElseThrow(NotFound::new);
        if (!aside.isAsked(own.id())) {
            return;
        }
        if (yes) {
            begin(aside);
        } else {
            // the side room's row before those of its places, as whoever leaves
            table.become(id, State.DECLINED);
            table.leave(own.id());
            tell(aside);
        }
    }

    private void begin(Aside aside) {
        table.become(aside.id(), State.BEGUN);
        events.publishEvent(new CalmChanged(aside.meeting()));
    }

    /** Back to the circle, for both; or the question taken back. */
    @Transactional
    public void end(Viewer viewer, MeetingId meeting) {
        counted(attending.inside(viewer, meeting));
        var own = reins.inside(viewer, meeting);
        end(own.id());
    }

    /** What the viewer's own token for their side room says; empty for who is in none. */
    public Optional<MediaGrant> grant(Viewer viewer, MeetingId meeting) {
        return attending
                .find(viewer, meeting)
                .filter(own -> own.state().isInside() && !own.covered())
                .flatMap(own -> table.of(own.id()).flatMap(aside -> aside.grant(own.id())));
    }

    /** Which of these are in a side room that lasts. */
    public Set<AttendanceId> lasting(Collection<AttendanceId> identities) {
        return table.lasting(identities);
    }

    /** Without the room's lock: whoever goes holds their own row already. */
    void end(AttendanceId who) {
        table.find(who).ifPresent(this::end);
    }

    void end(Aside aside) {
        if (!table.remove(aside.id())) {
            return;
        }
        if (aside.begun()) {
            close(aside);
            events.publishEvent(new CalmChanged(aside.meeting()));
        } else {
            tell(aside);
        }
    }

    /** The circle has ended too: nobody need be told. */
    void endAll(MeetingId meeting) {
        table.in(meeting).stream()
                .filter(aside -> table.remove(aside.id()) && aside.begun())
                .forEach(this::close);
    }

    private void close(Aside aside) {
        events.publishEvent(new AsideEnded(
                aside.room(), aside.places().stream().map(Place::identity).toList()));
    }

    /** Nobody but these two learns of a question. */
    private void tell(Aside aside) {
        aside.places().forEach(place -> events.publishEvent(new OwnChanged(aside.meeting(), place.attendance())));
        events.publishEvent(new SideChanged(aside.meeting()));
    }

    private void counted(Attendance own) {
        limits.check(RateLimit.ROOM_PRESSES, own.id().text());
    }
}
