package org.hearth.live.calm;

import java.time.Clock;
import java.time.LocalDate;
import org.hearth.groups.GroupId;
import org.hearth.groups.Shape;
import org.hearth.groups.Shapes;
import org.hearth.identity.Tiding;
import org.hearth.identity.Tidings;
import org.hearth.kernel.Settings;
import org.hearth.live.room.Room;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.Meetings;
import org.hearth.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A meeting that nobody leads: those who may are called once, and after a long wait it ends. */
@Component
class Unattended {

    private final RoomTable rooms;
    private final RoomStateTable states;
    private final OnCallTable onCall;
    private final Shapes shapes;
    private final Tidings tidings;
    private final Meetings meetings;
    private final Settings settings;
    private final Clock clock;

    Unattended(
            RoomTable rooms,
            RoomStateTable states,
            OnCallTable onCall,
            Shapes shapes,
            Tidings tidings,
            Meetings meetings,
            Settings settings,
            Clock clock) {
        this.rooms = rooms;
        this.states = states;
        this.onCall = onCall;
        this.shapes = shapes;
        this.tidings = tidings;
        this.meetings = meetings;
        this.settings = settings;
        this.clock = clock;
    }

    /** A letter that tells nothing, to each who may lead the group; once a meeting, however often the line breaks. */
    @Transactional
    public void call(MeetingId meeting) {
        if (states.call(meeting)) {
            states.find(meeting).map(RoomState::group).ifPresent(this::tell);
        }
    }

    private void tell(GroupId group) {
        var today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
        var language = shapes.of(group).map(Shape::language).map(Language::of).orElse(Language.ENGLISH);
        tidings.tell(onCall.leading(group, today), Tiding.CALL, language);
    }

    @Transactional
    public void end(MeetingId meeting) {
        rooms.lock(meeting)
                .filter(room -> !room.ended())
                .map(Room::meeting)
                .ifPresent(going -> states.find(going)
                        .filter(state -> state.phase() == Phase.HELD)
                        .ifPresent(state -> meetings.endUnattended(state.group(), going)));
    }
}
