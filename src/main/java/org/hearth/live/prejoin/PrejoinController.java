package org.hearth.live.prejoin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.live.codeword.Covered;
import org.hearth.live.door.Door;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.Attending;
import org.hearth.live.presence.Guise;
import org.hearth.live.presence.Presence;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.MeetingWords;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.hearth.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The step before the door. */
@Controller
class PrejoinController {

    private final Attending attending;
    private final Groups groups;
    private final Personas personas;
    private final Door door;
    private final Covered covered;
    private final MeetingWords words;

    PrejoinController(
            Attending attending, Groups groups, Personas personas, Door door, Covered covered, MeetingWords words) {
        this.attending = attending;
        this.groups = groups;
        this.personas = personas;
        this.door = door;
        this.covered = covered;
        this.words = words;
    }

    /** Somebody who is inside or waits already finds themselves there; a page gone back to leads forward. */
    @GetMapping("/groups/{group}/meetings/{meeting}/prejoin")
    Object show(Viewer viewer, @PathVariable("meeting") MeetingId id, HttpServletRequest request) {
        var meeting = attending.meeting(viewer, id);
        var address = new RoomAddress(viewer.group(), id);
        if (meeting.ended()) {
            return address.to("thanks");
        }
        var own = attending.find(viewer, id);
        if (own.filter(one -> one.covered() || !one.state().isElsewhere()).isPresent()) {
            return address.to("room");
        }
        var persona =
                known(own.map(Attendance::persona).orElse(viewer.persona())).orElseThrow(NotFound::new);
        var face = own.isPresent()
                ? Optional.<Persona>empty()
                : attending.face(viewer).flatMap(this::known);
        var chosen = own.map(Attendance::presence).orElseGet(() -> first(Frames.look(request)));
        return Html.of(
                "live/prejoin/show",
                new PrejoinPage(
                        groups.doors(viewer, "meet"),
                        meeting,
                        address,
                        persona,
                        face,
                        own.isPresent(),
                        chosen,
                        attending.isOpen(meeting),
                        words.of(viewer, meeting, true, request)));
    }

    private Optional<Persona> known(PersonaId id) {
        return Optional.ofNullable(personas.byId(List.of(id)).get(id));
    }

    /** What is marked for somebody who has not chosen yet: the most that their look allows. */
    private static Presence first(Look look) {
        if (look.words()) {
            return Presence.TEXT;
        }
        return look.saver() ? Presence.AUDIO : Presence.CAMERA;
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/prejoin")
    RedirectView goIn(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            HttpServletRequest request,
            @RequestParam(defaultValue = "text") String presence,
            @RequestParam(name = "as", defaultValue = "pseudonym") String guise) {
        door.come(viewer, meeting, Guise.of(guise), Presence.of(presence));
        covered.endQuiet(request);
        return new RoomAddress(viewer.group(), meeting).to("room");
    }
}
