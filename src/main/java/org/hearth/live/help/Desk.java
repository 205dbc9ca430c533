package org.hearth.live.help;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.MembershipPaused;
import org.hearth.groups.RoleChanged;
import org.hearth.groups.Viewer;
import org.hearth.identity.OtherSelf;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.hearth.live.calm.Phase;
import org.hearth.live.calm.RoomStateTable;
import org.hearth.live.keys.Keys;
import org.hearth.live.keys.Recipient;
import org.hearth.live.presence.AfterCommit;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.room.Room;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.Meetings;
import org.hearth.web.Streams;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk beside the room: from here somebody answers who asks for help, without a chair, a tile, a key, picture or sound.
 * Who may lead is on call here while nobody does.
 */
@Component
class Desk {

    /** As long as words are sealed to a page at the desk that says nothing: browsers let a page nobody looks at speak once a minute. */
    private static final Duration LEASE = Duration.ofSeconds(90);

    private final Meetings meetings;
    private final AttendanceTable attendances;
    private final OtherSelf otherSelf;
    private final DeskTable table;
    private final RoomTable rooms;
    private final RoomStateTable states;
    private final Keys keys;
    private final Streams streams;
    private final Clock clock;

    Desk(
            Meetings meetings,
            AttendanceTable attendances,
            OtherSelf otherSelf,
            DeskTable table,
            RoomTable rooms,
            RoomStateTable states,
            Keys keys,
            Streams streams,
            Clock clock) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.otherSelf = otherSelf;
        this.table = table;
        this.rooms = rooms;
        this.states = states;
        this.keys = keys;
        this.streams = streams;
        this.clock = clock;
    }

    /** @throws NotFound for who does not help, and for a meeting that is none of their group */
    Meeting meeting(Viewer viewer, MeetingId meeting) {
        viewer.need(Capability.HELP_TECHNICALLY);
        return meetings.helpedBy(viewer, meeting).orElseThrow(NotFound::new);
    }

    boolean isOpen(Meeting meeting) {
        return meeting.isOpen(clock.instant())
                && rooms.find(meeting.id()).filter(Room::ended).isEmpty();
    }

    /** How the viewer stands in this meeting, wherever that is, and under whichever name they came. */
    Optional<Attendance> own(Viewer viewer, MeetingId meeting) {
        return attendances
                .find(meeting, viewer.persona())
                .or(() -> otherSelf.of(viewer.persona()).flatMap(face -> attendances.find(meeting, face)));
    }

    /** Who helps is known by their pseudonym, so whoever was in this meeting as their face would be known by both. */
    boolean isOpenTo(Viewer viewer, MeetingId meeting) {
        return own(viewer, meeting).filter(own -> !viewer.is(own.persona())).isEmpty();
    }

    /** @throws NotFound unless the viewer sits at the desk of a meeting that goes on */
    Attendance at(Viewer viewer, MeetingId id) {
        var meeting = meeting(viewer, id);
        return own(viewer, id)
                .filter(own -> own.state() == AttendanceState.HELPING && isOpen(meeting))
                .orElseThrow(NotFound::new);
    }

    /** Whether nobody leads the meeting now, and the viewer may. */
    boolean isOnCall(Viewer viewer, MeetingId meeting) {
        return viewer.leads()
                && states.find(meeting)
                        .filter(state -> state.phase() == Phase.HELD)
                        .isPresent();
    }

    /**
     * Sits down; whoever is inside or at the door stays there.
     *
     * @throws NotFound also for who was in this meeting as their face, whether they still are or not
     */
    @Transactional
    public void arrive(Viewer viewer, MeetingId id) {
        var meeting = meeting(viewer, id);
        if (!isOpen(meeting)) {
            return;
        }
        rooms.prepare(meeting);
        if (rooms.lock(id).filter(room -> !room.ended()).isPresent()) {
            if (!isOpenTo(viewer, id)) {
                throw new NotFound();
            }
            var now = clock.instant();
            var sits = table.arrive(id, viewer.persona(), viewer.leads(), now, now.plus(LEASE));
            if (!sits && own(viewer, id).filter(own -> own.state().isHere()).isEmpty()) {
                throw new NotFound();
            }
        }
    }

    @Transactional
    public void leave(Viewer viewer, MeetingId meeting) {
        meeting(viewer, meeting);
        own(viewer, meeting).ifPresent(this::leave);
    }

    @Transactional
    public void renew(Attendance own) {
        table.extend(own.id(), clock.instant().plus(LEASE));
    }

    /** To which page of theirs others are to seal: to the one opened last, and to another once that one is gone. */
    @Transactional
    public void receive(Attendance own, Recipient recipient, boolean opened) {
        renew(own);
        if (opened) {
            keys.receive(own, recipient);
        } else {
            keys.keep(own, recipient);
        }
    }

    /** The page was closed, or is loaded again: until it says that it lives nothing is sealed to it. */
    @Transactional
    public void close(Attendance own, Recipient recipient) {
        keys.forget(own, recipient);
    }

    /** A page that fell silent could open nothing: what is written waits for one that lives. */
    @Scheduled(fixedDelay = 2_000)
    @Transactional
    public void forgetSilent() {
        keys.forgetSilent();
    }

    private void leave(Attendance own) {
        if (table.leave(own.id())) {
            keys.forget(own.meeting(), own.id());
        }
    }

    /** Whoever does not help any more goes; whoever does comes again, as what they are now. */
    @ApplicationModuleListener
    void on(RoleChanged changed) {
        dismiss(changed.persona());
    }

    @ApplicationModuleListener
    void on(MembershipEnded ended) {
        dismiss(ended.persona());
    }

    @ApplicationModuleListener
    void on(MembershipPaused paused) {
        dismiss(paused.persona());
    }

    private void dismiss(PersonaId persona) {
        for (var place : table.of(persona)) {
            table.leave(place.attendance());
            keys.forget(place.meeting(), place.attendance());
            AfterCommit.run(() -> streams.close(
                    DeskGate.KIND,
                    listener -> listener instanceof DeskViewer viewer
                            && viewer.own().equals(place.attendance())));
        }
    }
}
