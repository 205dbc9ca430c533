package org.hearth.live.door;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.groups.Capability;
import org.hearth.groups.GroupId;
import org.hearth.groups.Groups;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.MembershipPaused;
import org.hearth.groups.Role;
import org.hearth.groups.RoleChanged;
import org.hearth.groups.Viewer;
import org.hearth.identity.FaceGoes;
import org.hearth.identity.OtherSelf;
import org.hearth.identity.PersonaId;
import org.hearth.live.calm.CalmChanged;
import org.hearth.live.calm.RoomState;
import org.hearth.live.calm.RoomStateTable;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.room.RoomTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who does not belong to the group any more is not in its rooms either, whether as pseudonym or as face. */
@Component
class DoorOfTheGroup {

    private final AttendanceTable attendances;
    private final RoomTable rooms;
    private final RoomStateTable states;
    private final Groups groups;
    private final OtherSelf otherSelf;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DoorOfTheGroup(
            AttendanceTable attendances,
            RoomTable rooms,
            RoomStateTable states,
            Groups groups,
            OtherSelf otherSelf,
            Clock clock,
            ApplicationEventPublisher events) {
        this.attendances = attendances;
        this.rooms = rooms;
        this.states = states;
        this.groups = groups;
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
        } else {
            // a stand-in is named before their days begin
            lead(
                    changed.persona(),
                    changed.is() == Role.STAND_IN
                            ? leadsToday(changed.group(), changed.persona())
                            : changed.is().can(Capability.LEAD_MEETINGS));
        }
    }

    /** A stand-in's days begin without anybody doing anything: by the clock of each country. Twice changes nothing. */
    @Scheduled(cron = "10 */15 * * * *")
    @Transactional
    public void followTheDay() {
        for (var meeting : rooms.going()) {
            var group = states.find(meeting).map(RoomState::group);
            attendances.here(meeting).stream()
                    .filter(one -> !one.leads())
                    .map(Attendance::persona)
                    .filter(one -> group.filter(of -> leadsToday(of, one)).isPresent())
                    .forEach(one -> lead(one, true));
        }
    }

    private boolean leadsToday(GroupId group, PersonaId persona) {
        return groups.viewer(group, persona).filter(Viewer::leads).isPresent();
    }

    /** What is written to those who lead goes to them from now on, or not any more; their pages are told. */
    private void lead(PersonaId persona, boolean leads) {
        if (attendances.lead(persona, leads)) {
            attendances.here(persona).forEach(attendance -> {
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
