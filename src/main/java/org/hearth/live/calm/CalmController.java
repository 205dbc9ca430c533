package org.hearth.live.calm;

import org.hearth.groups.Viewer;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Back;
import org.hearth.meetings.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A pause for all, asking for one, and going on. */
@RestController
@RequestMapping("/groups/{group}/meetings/{meeting}")
class CalmController {

    private final Calm calm;

    CalmController(Calm calm) {
        this.calm = calm;
    }

    @PostMapping("/pause")
    ResponseEntity<Void> pause(Viewer viewer, @PathVariable MeetingId meeting, Back back) {
        calm.pause(viewer, meeting);
        return back.toRoom();
    }

    @PostMapping("/pause/ending")
    ResponseEntity<Void> goOn(Viewer viewer, @PathVariable MeetingId meeting, Back back) {
        calm.goOn(viewer, meeting);
        return back.toRoom();
    }

    @PostMapping("/pause-wish")
    ResponseEntity<Void> wish(Viewer viewer, @PathVariable MeetingId meeting, Back back) {
        calm.wish(viewer, meeting, true);
        return back.toRoom();
    }

    @PostMapping("/pause-wish/taking-back")
    ResponseEntity<Void> takeBack(Viewer viewer, @PathVariable MeetingId meeting, Back back) {
        calm.wish(viewer, meeting, false);
        return back.toRoom();
    }

    @PostMapping("/pause-wish/answer")
    ResponseEntity<Void> answer(
            Viewer viewer, @PathVariable MeetingId meeting, @RequestParam AttendanceId who, Back back) {
        calm.answer(viewer, meeting, who);
        return back.toRoom();
    }
}
