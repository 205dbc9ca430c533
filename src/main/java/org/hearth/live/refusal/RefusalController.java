package org.hearth.live.refusal;

import org.hearth.groups.Viewer;
import org.hearth.live.media.MediaCuts;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RefusalController {

    private final Refusals refusals;
    private final MediaCuts cuts;

    RefusalController(Refusals refusals, MediaCuts cuts) {
        this.refusals = refusals;
        this.cuts = cuts;
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/refusal")
    ResponseEntity<Void> refuse(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam AttendanceId who,
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String own,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script) {
        refusals.refuse(viewer, meeting, who, word, own);
        cuts.cutNow(meeting, who);
        return new RoomAddress(viewer.group(), meeting).backTo("room", script);
    }
}
