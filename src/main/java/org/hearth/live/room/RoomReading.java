package org.hearth.live.room;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.identity.Personas;
import org.hearth.live.aside.AsideRoom;
import org.hearth.live.calm.RoomCalm;
import org.hearth.live.keys.Keys;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.waiting.Arriving;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.Meetings;
import org.hearth.web.Fragments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a room's rows as they stand together at one moment. */
@Component
class RoomReading {

    private final Meetings meetings;
    private final RoomTable rooms;
    private final AttendanceTable attendances;
    private final Personas personas;
    private final RoomCalm calm;
    private final Keys keys;
    private final Arriving arriving;
    private final AsideRoom aside;
    private final Fragments fragments;

    RoomReading(
            Meetings meetings,
            RoomTable rooms,
            AttendanceTable attendances,
            Personas personas,
            RoomCalm calm,
            Keys keys,
            Arriving arriving,
            AsideRoom aside,
            Fragments fragments) {
        this.meetings = meetings;
        this.rooms = rooms;
        this.attendances = attendances;
        this.personas = personas;
        this.calm = calm;
        this.keys = keys;
        this.arriving = arriving;
        this.aside = aside;
        this.fragments = fragments;
    }

    /** Empty if the viewer's group has no such meeting. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<RoomNow> read(Viewer viewer, MeetingId id) {
        return meetings.visibleTo(viewer, id).map(meeting -> read(viewer, meeting));
    }

    private RoomNow read(Viewer viewer, Meeting meeting) {
        var id = meeting.id();
        var room = rooms.find(id);
        var all = attendances.all(id);
        return new RoomNow(
                meeting,
                room.filter(Room::opened).isPresent(),
                room.map(Room::epoch).orElse(0),
                calm.now(viewer, id),
                all,
                personas.byId(all.stream().map(Attendance::persona).toList()),
                meeting.encrypted() ? keys.holders(id) : List.of(),
                meeting.encrypted() ? keys.beside(id) : List.of(),
                arriving.of(id),
                arriving.words(id),
                aside.now(meeting),
                new Drawn(fragments));
    }
}
