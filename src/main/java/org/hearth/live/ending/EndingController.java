package org.hearth.live.ending;

import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.live.calm.RoomCalm;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.Meetings;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/** A facilitator ends the meeting for all; everybody finds a word of thanks and the way to the forum. */
@Controller
class EndingController {

    private final Attending attending;
    private final Meetings meetings;
    private final RoomCalm calm;

    EndingController(Attending attending, Meetings meetings, RoomCalm calm) {
        this.calm = calm;
        this.attending = attending;
        this.meetings = meetings;
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/end")
    RedirectView end(Viewer viewer, @PathVariable MeetingId meeting) {
        viewer.need(Capability.LEAD_MEETINGS);
        attending.meeting(viewer, meeting);
        meetings.end(viewer, meeting);
        return new RoomAddress(viewer.group(), meeting).to("thanks");
    }

    @GetMapping("/groups/{group}/meetings/{meeting}/thanks")
    Html thanks(Viewer viewer, @PathVariable("meeting") MeetingId id) {
        var meeting = attending.meeting(viewer, id);
        var page = new ThanksPage(
                new RoomAddress(viewer.group(), id),
                attending.isOpen(meeting),
                meeting.ended() && calm.endedUnattended(id));
        return Html.of("live/ending/thanks", page);
    }
}
