package org.hearth.groups.roles;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.groups.Groups;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.groups.membership.Members;
import org.hearth.identity.PersonaId;
import org.hearth.web.Html;
import org.hearth.web.RecentSignIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The group goes into another's hands, once they say yes; until then nothing changes. */
@Controller
@RequestMapping("/groups/{group}")
class HandOverController {

    private final Roles roles;
    private final Members members;
    private final Groups groups;
    private final RecentSignIn recent;

    HandOverController(Roles roles, Members members, Groups groups, RecentSignIn recent) {
        this.roles = roles;
        this.members = members;
        this.groups = groups;
        this.recent = recent;
    }

    @GetMapping("/members/{persona}/hand-over")
    Html ask(Viewer viewer, @PathVariable PersonaId persona, HttpServletRequest request) {
        var member = roles.toTrust(viewer, persona);
        recent.need(request);
        return Html.of("groups/roles/hand-over", new RolePage(viewer, groups.doors(viewer, "about"), member, false));
    }

    @PostMapping("/members/{persona}/hand-over")
    String offer(
            Viewer viewer,
            @PathVariable PersonaId persona,
            @RequestParam(defaultValue = "") String stays,
            HttpServletRequest request) {
        roles.toTrust(viewer, persona);
        recent.need(request);
        roles.offer(viewer, persona, stays.equals("MEMBER") ? Role.MEMBER : Role.CO_FACILITATOR);
        return "redirect:/groups/" + viewer.group().text() + "/roles";
    }

    @PostMapping("/hand-over/withdrawal")
    String withdraw(Viewer viewer) {
        roles.withdrawOffer(viewer);
        return "redirect:/groups/" + viewer.group().text() + "/roles";
    }

    @GetMapping("/hand-over")
    Html show(Viewer viewer) {
        var from = members.other(viewer, roles.offered(viewer).from());
        return Html.of("groups/roles/offer", new OfferPage(viewer, groups.doors(viewer, "about"), from));
    }

    @PostMapping("/hand-over/acceptance")
    String accept(Viewer viewer, HttpServletRequest request) {
        roles.offered(viewer);
        recent.need(request);
        roles.accept(viewer);
        return "redirect:/groups/" + viewer.group().text();
    }

    @PostMapping("/hand-over/refusal")
    String decline(Viewer viewer) {
        roles.decline(viewer);
        return "redirect:/groups/" + viewer.group().text();
    }
}
