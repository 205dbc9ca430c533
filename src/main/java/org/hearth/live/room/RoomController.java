package org.hearth.live.room;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.groups.Viewer;
import org.hearth.live.chat.ChatForm;
import org.hearth.live.codeword.Covered;
import org.hearth.live.presence.Attending;
import org.hearth.live.refusal.Refusals;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The room, to those who have come to its door. */
@Controller
class RoomController {

    private final Attending attending;
    private final RoomView view;
    private final Covered covered;
    private final Refusals refusals;

    RoomController(Attending attending, RoomView view, Covered covered, Refusals refusals) {
        this.refusals = refusals;
        this.attending = attending;
        this.view = view;
        this.covered = covered;
    }

    @GetMapping("/groups/{group}/meetings/{meeting}/room")
    Object show(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request) {
        var address = new RoomAddress(viewer.group(), meeting);
        if (attending.meeting(viewer, meeting).ended()) {
            return address.to("thanks");
        }
        return attending
                .find(viewer, meeting)
                .filter(own -> own.covered()
                        || !own.state().isElsewhere()
                        || refusals.of(own.id()).isPresent())
                .<Object>map(own -> own.covered()
                        ? covered.page(me, request, address)
                        : Html.of(
                                "live/room/show",
                                view.page(viewer, meeting, ChatForm.fresh()).quietly(covered.isQuiet(request))))
                .orElseGet(() -> address.to("prejoin"));
    }
}
