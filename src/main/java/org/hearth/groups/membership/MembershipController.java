package org.hearth.groups.membership;

import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Leaving a group, or being asked to leave; a page asks first. */
@Controller
@RequestMapping("/groups/{group}/members/{persona}/removal")
class MembershipController {

    private final Members members;
    private final Groups groups;

    MembershipController(Members members, Groups groups) {
        this.members = members;
        this.groups = groups;
    }

    @GetMapping
    Html ask(Viewer viewer, @PathVariable PersonaId persona) {
        return Html.of(
                "groups/membership/removal",
                new RemovalPage(viewer, groups.doors(viewer, "about"), members.toRemove(viewer, persona)));
    }

    @PostMapping
    String remove(Viewer viewer, @PathVariable PersonaId persona) {
        members.end(viewer, persona);
        return viewer.is(persona)
                ? "redirect:/groups"
                : "redirect:/groups/" + viewer.group().text();
    }
}
