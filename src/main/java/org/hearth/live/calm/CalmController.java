package org.hearth.live.calm;

import org.hearth.groups.Viewer;
import org.hearth.live.presence.AttendanceId;
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

/** A pause for all, asking for one, and going on. */
@RestController
@RequestMapping("/groups/{group}/meetings/{meeting}")
class CalmController {

    private static final String SCRIPT = "HX-Request";

    private final Calm calm;

    CalmController(Calm calm) {
        this.calm = calm;
    }

    @PostMapping("/pause")
    ResponseEntity<Void> pause(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestHeader(name = SCRIPT, required = false) @Nullable String script) {
        calm.pause(viewer, meeting);
        return back(viewer, meeting, script);
    }

    @PostMapping("/pause/ending")
    ResponseEntity<Void> goOn(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestHeader(name = SCRIPT, required = false) @Nullable String script) {
        calm.goOn(viewer, meeting);
        return back(viewer, meeting, script);
    }

    @PostMapping("/pause-wish")
    ResponseEntity<Void> wish(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestHeader(name = SCRIPT, required = false) @Nullable String script) {
        calm.wish(viewer, meeting, true);
        return back(viewer, meeting, script);
    }

    @PostMapping("/pause-wish/taking-back")
    ResponseEntity<Void> takeBack(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestHeader(name = SCRIPT, required = false) @Nullable String script) {
        calm.wish(viewer, meeting, false);
        return back(viewer, meeting, script);
    }

    @PostMapping("/pause-wish/answer")
    ResponseEntity<Void> answer(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam AttendanceId who,
            @RequestHeader(name = SCRIPT, required = false) @Nullable String script) {
        calm.answer(viewer, meeting, who);
        return back(viewer, meeting, script);
    }

    private static ResponseEntity<Void> back(Viewer viewer, MeetingId meeting, @Nullable String script) {
        return new RoomAddress(viewer.group(), meeting).backTo("room", script);
    }
}
