package org.hearth.live.leaving;

import org.hearth.groups.Viewer;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.MeetingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Goes out; the chair becomes free. Coming back is coming to the door again. */
@Controller
class DepartureController {

    private final Attending attending;
    private final AttendanceTable attendances;
    private final ApplicationEventPublisher events;

    DepartureController(Attending attending, AttendanceTable attendances, ApplicationEventPublisher events) {
        this.attending = attending;
        this.attendances = attendances;
        this.events = events;
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/leaving")
    @Transactional
    public RedirectView leave(Viewer viewer, @PathVariable MeetingId meeting) {
        attending.meeting(viewer, meeting);
        attending
                .find(viewer, meeting)
                .filter(own -> attendances.release(own.id(), AttendanceState.LEFT))
                .ifPresent(own -> events.publishEvent(new AttendanceChanged(meeting, own.id(), AttendanceState.LEFT)));
        return new RoomAddress(viewer.group(), meeting).to("thanks");
    }
}
