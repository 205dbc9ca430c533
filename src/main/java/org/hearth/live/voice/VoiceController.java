package org.hearth.live.voice;

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

/** Microphones off for all, and asking one to speak. */
@RestController
@RequestMapping("/groups/{group}/meetings/{meeting}")
class VoiceController {

    private final Voices voices;

    VoiceController(Voices voices) {
        this.voices = voices;
    }

    @PostMapping("/quiet")
    ResponseEntity<Void> hush(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "false") boolean hold,
            Back back) {
        voices.hush(viewer, meeting, hold);
        return back.toRoom();
    }

    @PostMapping("/quiet/ending")
    ResponseEntity<Void> free(Viewer viewer, @PathVariable MeetingId meeting, Back back) {
        voices.free(viewer, meeting);
        return back.toRoom();
    }

    @PostMapping("/voice-wish")
    ResponseEntity<Void> ask(
            Viewer viewer, @PathVariable MeetingId meeting, @RequestParam AttendanceId who, Back back) {
        voices.ask(viewer, meeting, who);
        return back.toRoom();
    }

    @PostMapping("/voice-wish/answer")
    ResponseEntity<Void> answer(Viewer viewer, @PathVariable MeetingId meeting, Back back) {
        voices.answer(viewer, meeting);
        return back.toRoom();
    }
}
