package org.hearth.live.presence;

import org.hearth.groups.Viewer;
import org.hearth.live.room.Back;
import org.hearth.meetings.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The form in which one is there, and the sign that one still is. */
@RestController
class PresenceController {

    private final Attending attending;
    private final Leases leases;

    PresenceController(Attending attending, Leases leases) {
        this.attending = attending;
        this.leases = leases;
    }

    /** Also what the button "I am here" of a page without script does. */
    @PostMapping("/groups/{group}/meetings/{meeting}/presence")
    ResponseEntity<Void> change(
            Viewer viewer, @PathVariable MeetingId meeting, @RequestParam String presence, Back back) {
        attending.present(viewer, meeting, Presence.of(presence));
        return back.toRoom();
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/lease")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void renew(Viewer viewer, @PathVariable MeetingId meeting, @RequestParam(required = false) @Nullable String going) {
        var own = attending.here(viewer, meeting);
        if (going == null) {
            leases.renew(own);
        } else {
            leases.expectBack(own);
        }
    }
}
