package org.hearth.meetings.meeting;

import java.time.Clock;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether a planned meeting is encrypted between browsers, as long as nobody can have come. */
@Controller
class EncryptionController {

    private final Groups groups;
    private final MeetingPlan plan;
    private final Clock clock;

    EncryptionController(Groups groups, MeetingPlan plan, Clock clock) {
        this.groups = groups;
        this.plan = plan;
        this.clock = clock;
    }

    @GetMapping("/groups/{group}/meetings/{meeting}/encryption")
    Html form(Viewer viewer, @PathVariable("meeting") MeetingId id) {
        viewer.need(Capability.LEAD_MEETINGS);
        var meeting = plan.visibleTo(viewer, id).orElseThrow(NotFound::new);
        return Html.of(
                "meetings/meeting/encryption",
                new EncryptionPage(groups.doors(viewer, "meet"), MeetingLine.of(viewer, meeting, clock.instant())));
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/encryption")
    String choose(
            Viewer viewer, @PathVariable MeetingId meeting, @RequestParam(defaultValue = "yes") String encrypted) {
        var path = "/groups/" + viewer.group().text() + "/meetings/" + meeting.text();
        var chosen = plan.encrypt(viewer, meeting, !encrypted.equals("no"));
        return "redirect:" + path + (chosen ? "" : "/encryption");
    }
}
