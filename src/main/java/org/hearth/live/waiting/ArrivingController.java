package org.hearth.live.waiting;

import org.hearth.groups.Viewer;
import org.hearth.kernel.Typed;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.Back;
import org.hearth.meetings.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How one is tonight, and what those who wait are told. Open pages hear of it by their stream. */
@RestController
class ArrivingController {

    private final Attending attending;
    private final Arriving arriving;

    ArrivingController(Attending attending, Arriving arriving) {
        this.attending = attending;
        this.arriving = arriving;
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/tonight")
    ResponseEntity<Void> say(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String feeling,
            @RequestParam(defaultValue = "") String line,
            Back back) {
        var own = attending.here(viewer, meeting);
        // in an encrypted meeting words of one's own go to those who lead locked by the browser, and only so
        var words = attending.meeting(viewer, meeting).encrypted() ? "" : fitting(line);
        arriving.say(own, new Tonight(Feeling.of(feeling), words));
        return back.toRoom();
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/waiting-words")
    ResponseEntity<Void> tell(
            Viewer viewer, @PathVariable MeetingId meeting, @RequestParam(defaultValue = "") String words, Back back) {
        var own = attending.leading(viewer, meeting);
        arriving.tellThoseWhoWait(own, fitting(words));
        return back.toRoom();
    }

    private static String fitting(String typed) {
        var text = Typed.cleaned(typed);
        if (text.length() > Tonight.LIMIT) {
            throw new TooLong();
        }
        return text;
    }
}
