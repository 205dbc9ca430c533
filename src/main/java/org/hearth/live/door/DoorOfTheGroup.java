package org.hearth.live.door;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.groups.Capability;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.MembershipPaused;
import org.hearth.groups.RoleChanged;
import org.hearth.identity.FaceGoes;
import org.hearth.identity.OtherSelf;
import org.hearth.identity.PersonaId;
import org.hearth.live.calm.CalmChanged;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.room.RoomTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who does not belong to the group any more is not in its rooms either, whether as pseudonym or as face. */
@Component
class DoorOfTheGroup {

    private final AttendanceTable attendances;
    private final RoomTable rooms;
    private final OtherSelf otherSelf;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DoorOfTheGroup(
            AttendanceTable attendances,
            RoomTable rooms,
            OtherSelf otherSelf,
            Clock clock,
            ApplicationEventPublisher events) {
        this.attendances = attendances;
        this.rooms = rooms;
        this.otherSelf = otherSelf;
        this.clock = clock;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(MembershipEnded ended) {
        sendOutBoth(ended.persona());
    }

    /** They may come back once they agree again. */
    @ApplicationModuleListener
    void on(MembershipPaused paused) {
        here(paused.persona()).forEach(this::letGo);
    }

    private void letGo(Attendance attendance) {
        attendances.release(attendance.id(), AttendanceState.LEFT);
        tell(attendance, AttendanceState.LEFT);
    }

    @ApplicationModuleListener
    void on(RoleChanged changed) {
        if (changed.is().can(Capability.HELP_TECHNICALLY) && !changed.is().can(Capability.ATTEND)) {
            // from the chair to the desk beside the room
            here(changed.persona()).forEach(this::letGo);
        } else if (!changed.is().can(Capability.ATTEND)) {
            sendOutBoth(changed.persona());
        } else if (attendances.lead(changed.persona(), changed.is().can(Capability.LEAD_MEETINGS))) {
            // what is written to those who lead goes to them from now on, or not any more
            attendances.here(changed.persona()).forEach(attendance -> {
                tell(attendance, attendance.state());
                events.publishEvent(new CalmChanged(attendance.meeting()));
            });
        }
    }

    /**
     * Whoever wears it goes out. Where they had been sent out, the pseudonym stays out in its place: otherwise a new face,
     * or none, would be the way back in.
     */
    @EventListener
    @Transactional
    public void on(FaceGoes gone) {
        for (var meeting : attendances.comeTo(gone.face())) {
            rooms.lock(meeting);
            attendances.find(meeting, gone.face()).ifPresent(this::takeOff);
        }
    }

    private void takeOff(Attendance worn) {
        if (worn.state().isHere()) {
            sendOut(worn);
        } else if (worn.state() == AttendanceState.REMOVED) {
            otherSelf
                    .of(worn.persona())
                    .ifPresent(pseudonym -> attendances.keepOut(worn.meeting(), pseudonym, clock.instant()));
        }
    }

    private void sendOutBoth(PersonaId persona) {
        here(persona).forEach(this::sendOut);
    }

    private List<Attendance> here(PersonaId persona) {
        return Stream.concat(Stream.of(persona), otherSelf.of(persona).stream())
                .flatMap(one -> attendances.here(one).stream())
                .toList();
    }

    private void sendOut(Attendance attendance) {
        attendances.remove(attendance.id());
        tell(attendance, AttendanceState.REMOVED);
    }

    private void tell(Attendance attendance, AttendanceState now) {
        events.publishEvent(new AttendanceChanged(attendance.meeting(), attendance.id(), now));
    }
}
