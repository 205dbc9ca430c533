package org.hearth.live.door;

import org.hearth.groups.Viewer;
import org.hearth.live.media.MediaCuts;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Back;
import org.hearth.meetings.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a facilitator does at the door. */
@RestController
class DoorController {

    private final Door door;
    private final MediaCuts cuts;

    DoorController(Door door, MediaCuts cuts) {
        this.door = door;
        this.cuts = cuts;
    }

    @PostMapping(path = "/groups/{group}/meetings/{meeting}/door", params = "who")
    ResponseEntity<Void> admit(
            Viewer viewer, @PathVariable MeetingId meeting, @RequestParam AttendanceId who, Back back) {
        door.admit(viewer, meeting, who);
        return back.toRoom();
    }

    @PostMapping(path = "/groups/{group}/meetings/{meeting}/door", params = "!who")
    ResponseEntity<Void> admitAll(Viewer viewer, @PathVariable MeetingId meeting, Back back) {
        door.admitAll(viewer, meeting);
        return back.toRoom();
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/removal")
    ResponseEntity<Void> remove(
            Viewer viewer, @PathVariable MeetingId meeting, @RequestParam AttendanceId who, Back back) {
        door.remove(viewer, meeting, who);
        cuts.cutNow(meeting, who);
        return back.toRoom();
    }
}
