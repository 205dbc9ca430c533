package org.hearth.groups.emergency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.groups.membership.Members;
import org.hearth.identity.EmergencyContacts;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Typed;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Opening a member's emergency contact, with a reason that they read. One facilitator can do it alone, and is not asked
 * to sign in again: minutes may count, and the member is told at once.
 */
@Controller
@RequestMapping("/groups/{group}/contacts")
class ContactController {

    private static final int LONGEST = 1_000;

    private final EmergencyContacts contacts;
    private final Members members;
    private final Groups groups;

    ContactController(EmergencyContacts contacts, Members members, Groups groups) {
        this.contacts = contacts;
        this.members = members;
        this.groups = groups;
    }

    @GetMapping
    Html list(Viewer viewer) {
        viewer.need(Capability.BREAK_GLASS);
        var others = members.of(viewer).stream()
                .filter(member -> !member.self())
                .map(Members.Member::persona)
                .toList();
        var left = contacts.left(others.stream().map(persona -> persona.id()).toList());
        return Html.of("groups/emergency/list", new ContactsPage(viewer, groups.doors(viewer, "about"), others, left));
    }

    @GetMapping("/{persona}")
    Html ask(Viewer viewer, @PathVariable PersonaId persona) {
        viewer.need(Capability.BREAK_GLASS);
        return Html.of("groups/emergency/open", page(viewer, persona));
    }

    /** The answer itself shows it: going back or reloading does not, and asks again. */
    @PostMapping("/{persona}")
    Html open(
            Viewer viewer,
            @PathVariable PersonaId persona,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request) {
        viewer.need(Capability.BREAK_GLASS);
        var typed = Typed.cleaned(reason);
        var page = page(viewer, persona);
        if (!Typed.isSeen(typed) || typed.length() > LONGEST) {
            return Html.again("groups/emergency/open", page.again(typed, "groups.contacts.reason.missing"));
        }
        var contact = contacts.open(
                persona, viewer.persona(), typed, Frames.language(request).tag());
        return Html.of("groups/emergency/opened", page.opened(contact));
    }

    private ContactPage page(Viewer viewer, PersonaId id) {
        var persona = members.of(viewer).stream()
                .map(Members.Member::persona)
                .filter(it -> it.id().equals(id))
                .findAny()
                .orElseThrow(NotFound::new);
        var left = contacts.left(java.util.List.of(id)).contains(id);
        return new ContactPage(viewer, groups.doors(viewer, "about"), persona, left, "", "", Optional.empty());
    }
}
