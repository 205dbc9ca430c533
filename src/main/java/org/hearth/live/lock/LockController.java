package org.hearth.live.lock;

import org.hearth.groups.Viewer;
import org.hearth.live.room.Back;
import org.hearth.meetings.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Locking the door, now or some minutes after the start, and knocking at a locked one. */
@RestController
@RequestMapping("/groups/{group}/meetings/{meeting}")
class LockController {

    private final Lock lock;

    LockController(Lock lock) {
        this.lock = lock;
    }

    @PostMapping("/lock")
    ResponseEntity<Void> close(
            Viewer viewer, @PathVariable MeetingId meeting, @RequestParam(defaultValue = "0") int minutes, Back back) {
        lock.close(viewer, meeting, minutes);
        return back.toRoom();
    }

    @PostMapping("/lock/opening")
    ResponseEntity<Void> open(Viewer viewer, @PathVariable MeetingId meeting, Back back) {
        lock.open(viewer, meeting);
        return back.toRoom();
    }

    @PostMapping("/knock")
    ResponseEntity<Void> knock(Viewer viewer, @PathVariable MeetingId meeting, Back back) {
        lock.knock(viewer, meeting);
        return back.toRoom();
    }
}
