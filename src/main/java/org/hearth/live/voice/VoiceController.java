package org.hearth.live.voice;

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

/** Microphones off for all, and asking one to speak. */
@RestController
@RequestMapping("/groups/{group}/meetings/{meeting}")
class VoiceController {

    private static final String SCRIPT = "HX-Request";

    private final Voices voices;

    VoiceController(Voices voices) {
        this.voices = voices;
    }

    @PostMapping("/quiet")
    ResponseEntity<Void> hush(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "false") boolean hold,
            @RequestHeader(name = SCRIPT, required = false) @Nullable String script) {
        voices.hush(viewer, meeting, hold);
        return back(viewer, meeting, script);
    }

    @PostMapping("/quiet/ending")
    ResponseEntity<Void> free(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestHeader(name = SCRIPT, required = false) @Nullable String script) {
        voices.free(viewer, meeting);
        return back(viewer, meeting, script);
    }

    @PostMapping("/voice-wish")
    ResponseEntity<Void> ask(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam AttendanceId who,
            @RequestHeader(name = SCRIPT, required = false) @Nullable String script) {
        voices.ask(viewer, meeting, who);
        return back(viewer, meeting, script);
    }

    @PostMapping("/voice-wish/answer")
    ResponseEntity<Void> answer(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestHeader(name = SCRIPT, required = false) @Nullable String script) {
        voices.answer(viewer, meeting);
        return back(viewer, meeting, script);
    }

    private static ResponseEntity<Void> back(Viewer viewer, MeetingId meeting, @Nullable String script) {
        return new RoomAddress(viewer.group(), meeting).backTo("room", script);
    }
}
