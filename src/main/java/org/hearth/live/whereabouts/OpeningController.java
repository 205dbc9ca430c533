package org.hearth.live.whereabouts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Roster;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Typed;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Opening what somebody left of where they are, with a reason that they read: as an emergency contact is opened, by one who
 * leads, without signing in again, because minutes may count.
 */
@Controller
@RequestMapping("/groups/{group}/meetings/{meeting}/whereabouts/people")
class OpeningController {

    private static final int LONGEST = 1_000;

    private final WhereaboutsRegister register;
    private final Roster roster;
    private final Groups groups;

    OpeningController(WhereaboutsRegister register, Roster roster, Groups groups) {
        this.register = register;
        this.roster = roster;
        this.groups = groups;
    }

    @GetMapping
    Html list(Viewer viewer, @PathVariable MeetingId meeting) {
        viewer.need(Capability.BREAK_GLASS);
        return Html.of("live/whereabouts/people", page(viewer, meeting, register.left(viewer, meeting)));
    }

    @GetMapping("/{persona}")
    Html ask(Viewer viewer, @PathVariable MeetingId meeting, @PathVariable PersonaId persona) {
        return Html.of("live/whereabouts/open", one(viewer, meeting, persona));
    }

    /** The answer itself shows it: going back or reloading does not, and asks again. */
    @PostMapping("/{persona}")
    Html open(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @PathVariable PersonaId persona,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request) {
        var page = one(viewer, meeting, persona);
        var typed = Typed.cleaned(reason);
        if (!Typed.isSeen(typed) || typed.length() > LONGEST) {
            return Html.again("live/whereabouts/open", page.again(typed, "live.whereabouts.reason.missing"));
        }
        var language = Frames.language(request).tag();
        return Html.of(
                "live/whereabouts/opened", page.opened(register.open(viewer, meeting, persona, typed, language)));
    }

    private OpeningPage one(Viewer viewer, MeetingId meeting, PersonaId persona) {
        viewer.need(Capability.BREAK_GLASS);
        if (!register.left(viewer, meeting).contains(persona)) {
            throw new NotFound();
        }
        var page = page(viewer, meeting, Set.of(persona));
        if (page.people().isEmpty()) {
            throw new NotFound();
        }
        return page;
    }

    private OpeningPage page(Viewer viewer, MeetingId meeting, Set<PersonaId> left) {
        var people = roster.others(viewer).stream()
                .filter(persona -> left.contains(persona.id()))
                .toList();
        return new OpeningPage(
                groups.doors(viewer, "meet"),
                new RoomAddress(viewer.group(), meeting),
                List.copyOf(people),
                "",
                "",
                Optional.empty());
    }
}
