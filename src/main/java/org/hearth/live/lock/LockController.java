package org.hearth.live.lock;

import org.hearth.groups.Viewer;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Locking the door, now or some minutes after the start, and knocking at a locked one. */
@RestController
@RequestMapping("/groups/{group}/meetings/{meeting}")
class LockController {

    private static final String SCRIPT = "HX-Request";

    private final Lock lock;

    LockController(Lock lock) {
        this.lock = lock;
    }

    @PostMapping("/lock")
    ResponseEntity<Void> close(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "0") int minutes,
            @RequestHeader(name = SCRIPT, required = false) @Nullable String script) {
        lock.close(viewer, meeting, minutes);
        return back(viewer, meeting, script);
    }

    @PostMapping("/lock/opening")
    ResponseEntity<Void> open(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestHeader(name = SCRIPT, required = false) @Nullable String script) {
        lock.open(viewer, meeting);
        return back(viewer, meeting, script);
    }

    @PostMapping("/knock")
    ResponseEntity<Void> knock(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestHeader(name = SCRIPT, required = false) @Nullable String script) {
        lock.knock(viewer, meeting);
        return back(viewer, meeting, script);
    }

    private static ResponseEntity<Void> back(Viewer viewer, MeetingId meeting, @Nullable String script) {
        return new RoomAddress(viewer.group(), meeting).backTo("room", script);
    }
}
