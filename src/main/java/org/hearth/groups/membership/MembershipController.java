package org.hearth.groups.membership;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Belongings.Remains;
import org.hearth.identity.Forgetting;
import org.hearth.identity.PersonaId;
import org.hearth.web.Html;
import org.hearth.web.RecentSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leaving a group, or being asked to leave; a page asks first. */
@Controller
@RequestMapping("/groups/{group}/members/{persona}/removal")
class MembershipController {

    private final Members members;
    private final Groups groups;
    private final Forgetting forgetting;
    private final RecentSignIn recent;

    MembershipController(Members members, Groups groups, Forgetting forgetting, RecentSignIn recent) {
        this.members = members;
        this.groups = groups;
        this.forgetting = forgetting;
        this.recent = recent;
    }

    @GetMapping
    Html ask(Viewer viewer, @PathVariable PersonaId persona) {
        return Html.of(
                "groups/membership/removal",
                new RemovalPage(viewer, groups.doors(viewer, "about"), members.toRemove(viewer, persona)));
    }

    /** @param posts what becomes of what one wrote, if it is oneself who goes; absent keeps everything for a return */
    @PostMapping
    String remove(
            Viewer viewer,
            @PathVariable PersonaId persona,
            @RequestParam(required = false) @Nullable Remains posts,
            HttpServletRequest request) {
        if (viewer.is(persona) && posts != null) {
            recent.need(request);
            forgetting.persona(persona, posts);
        } else {
            members.end(viewer, persona);
        }
        return viewer.is(persona)
                ? "redirect:/groups"
                : "redirect:/groups/" + viewer.group().text();
    }
}
