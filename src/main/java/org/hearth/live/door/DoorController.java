package org.hearth.live.door;

import org.hearth.groups.Viewer;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.MeetingId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** What a facilitator does at the door. The page changes by the stream; without script, by the page led to. */
@Controller
class DoorController {

    private final Door door;

    DoorController(Door door) {
        this.door = door;
    }

    @PostMapping(path = "/groups/{group}/meetings/{meeting}/door", params = "who")
    RedirectView admit(Viewer viewer, @PathVariable MeetingId meeting, @RequestParam AttendanceId who) {
        door.admit(viewer, meeting, who);
        return new RoomAddress(viewer.group(), meeting).to("room");
    }

    @PostMapping(path = "/groups/{group}/meetings/{meeting}/door", params = "!who")
    RedirectView admitAll(Viewer viewer, @PathVariable MeetingId meeting) {
        door.admitAll(viewer, meeting);
        return new RoomAddress(viewer.group(), meeting).to("room");
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/removal")
    RedirectView remove(Viewer viewer, @PathVariable MeetingId meeting, @RequestParam AttendanceId who) {
        door.remove(viewer, meeting, who);
        return new RoomAddress(viewer.group(), meeting).to("room");
    }
}
