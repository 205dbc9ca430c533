package org.hearth.live.refusal;

import org.hearth.groups.Viewer;
import org.hearth.live.media.MediaCuts;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Back;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Html;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sending somebody away with a kind word. */
@Controller
class RefusalController {

    private final Refusals refusals;
    private final MediaCuts cuts;

    RefusalController(Refusals refusals, MediaCuts cuts) {
        this.refusals = refusals;
        this.cuts = cuts;
    }

    /** Asked for when it is wanted: one for each person would be longer than all else in the room. */
    @GetMapping("/groups/{group}/meetings/{meeting}/refusal")
    Html show(Viewer viewer, @PathVariable MeetingId meeting, @RequestParam(defaultValue = "") String who, Back back) {
        var whom = AttendanceId.valueOf(who);
        var page = new RefusalPage(back.address(), whom, refusals.whom(viewer, meeting, whom));
        return Html.of(back.script() ? "live/refusal/_refusal" : "live/refusal/show", page);
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/refusal")
    ResponseEntity<Void> refuse(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam AttendanceId who,
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String own,
            Back back) {
        refusals.refuse(viewer, meeting, who, word, own);
        cuts.cutNow(meeting, who);
        return back.toRoom();
    }
}
