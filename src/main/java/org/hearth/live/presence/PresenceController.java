package org.hearth.live.presence;

import org.hearth.groups.Viewer;
import org.hearth.meetings.MeetingId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.view.RedirectView;

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
    RedirectView change(Viewer viewer, @PathVariable MeetingId meeting, @RequestParam String presence) {
        attending.present(viewer, meeting, Presence.of(presence));
        return new RedirectView("room");
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/lease")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void renew(Viewer viewer, @PathVariable MeetingId meeting) {
        leases.renew(attending.here(viewer, meeting));
    }
}
