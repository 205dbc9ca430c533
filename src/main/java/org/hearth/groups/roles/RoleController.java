package org.hearth.groups.roles;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.groups.membership.Members;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has which role, and giving another one. */
@Controller
@RequestMapping("/groups/{group}")
class RoleController {

    private final Roles roles;
    private final Members members;
    private final Groups groups;

    RoleController(Roles roles, Members members, Groups groups) {
        this.roles = roles;
        this.members = members;
        this.groups = groups;
    }

    @GetMapping("/roles")
    Html list(Viewer viewer) {
        viewer.need(Capability.NAME_ROLES);
        var all = members.of(viewer);
        var standIns =
                roles.standIns(viewer.group()).stream().collect(Collectors.toMap(StandIn::persona, standIn -> standIn));
        var offeredTo = roles.offer(viewer.group())
                .flatMap(offer -> all.stream()
                        .filter(member -> member.persona().id().equals(offer.to()))
                        .findAny());
        return Html.of(
                "groups/roles/list", new RolesPage(viewer, groups.doors(viewer, "about"), all, standIns, offeredTo));
    }

    @GetMapping("/members/{persona}/role")
    Html ask(Viewer viewer, @PathVariable PersonaId persona) {
        var member = roles.toName(viewer, persona);
        var standsIn = roles.standIns(viewer.group()).stream()
                .anyMatch(standIn -> standIn.persona().equals(persona));
        return Html.of("groups/roles/role", new RolePage(viewer, groups.doors(viewer, "about"), member, standsIn));
    }

    @PostMapping("/members/{persona}/role")
    String name(Viewer viewer, @PathVariable PersonaId persona, @RequestParam(defaultValue = "") String role) {
        roles.name(viewer, persona, role(role));
        return "redirect:/groups/" + viewer.group().text() + "/roles";
    }

    static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findAny()
                .orElseThrow(NotFound::new);
    }
}
