package org.hearth.live.help;

import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.live.keys.Recipient;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Help with technology for one meeting, to who gives it. */
@Controller
class DeskController {

    private static final String DESK = "/groups/{group}/meetings/{meeting}/help/desk";

    private final Desk desk;
    private final DeskViews views;
    private final Groups groups;

    DeskController(Desk desk, DeskViews views, Groups groups) {
        this.desk = desk;
        this.views = views;
        this.groups = groups;
    }

    /** Who is in the room already looks after it from there. */
    @GetMapping(DESK)
    Object show(Viewer viewer, @PathVariable("meeting") MeetingId id) {
        var meeting = desk.meeting(viewer, id);
        var address = new RoomAddress(viewer.group(), id);
        var own = desk.own(viewer, id);
        if (own.filter(one -> one.state().isHere()).isPresent()) {
            return address.to("room");
        }
        var view = views.of(viewer, meeting);
        return Html.of(
                "live/help/show",
                new DeskPage(
                        groups.doors(viewer, "meet"),
                        meeting,
                        address,
                        view,
                        view.seated() ? DeskGate.topic(id).toString() : ""));
    }

    @PostMapping(DESK)
    RedirectView arrive(Viewer viewer, @PathVariable MeetingId meeting) {
        desk.arrive(viewer, meeting);
        return new RoomAddress(viewer.group(), meeting).to("help/desk");
    }

    @PostMapping(DESK + "/leaving")
    RedirectView leave(Viewer viewer, @PathVariable MeetingId meeting) {
        desk.leave(viewer, meeting);
        return new RoomAddress(viewer.group(), meeting).to("help/desk");
    }

    /**
     * A sign of life from a page with script.
     *
     * @param recipient to which words are sealed for it, in an encrypted meeting
     * @param page {@code opened} the first time, {@code closed} the last
     */
    @PostMapping(DESK + "/lease")
    ResponseEntity<Void> renew(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(defaultValue = "") String page) {
        var own = desk.at(viewer, meeting);
        var known = Recipient.of(recipient);
        if (known.isEmpty() || !desk.meeting(viewer, meeting).encrypted()) {
            desk.renew(own);
        } else if (page.equals("closed")) {
            desk.close(own, known.get());
        } else {
            desk.receive(own, known.get(), page.equals("opened"));
        }
        return ResponseEntity.noContent().build();
    }
}
