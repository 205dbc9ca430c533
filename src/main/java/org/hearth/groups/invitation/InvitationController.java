package org.hearth.groups.invitation;

import org.hearth.groups.Capability;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.identity.EmailAddress;
import org.hearth.web.Html;
import org.hearth.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The facilitator invites by e-mail, sees which ways in stand open, and takes them back. */
@Controller
@RequestMapping("/groups/{group}/invitations")
class InvitationController {

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    Html list(Viewer viewer) {
        viewer.need(Capability.ADMIT);
        return Html.of("groups/invitation/list", page(viewer, "", ""));
    }

    @PostMapping
    Object invite(
            Viewer viewer,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "MEMBER") String as,
            @RequestParam(defaultValue = "en") String language) {
        viewer.need(Capability.ADMIT);
        var valid = EmailAddress.of(address);
        if (valid.isEmpty()) {
            return Html.again("groups/invitation/list", page(viewer, address, "identity.signin.noAddress"));
        }
        // who runs the group is named elsewhere, by those who may name
        var role = as.equals(Role.PROVIDER.name()) ? Role.PROVIDER : Role.MEMBER;
        invitations.invite(viewer.group(), role, valid.get(), Language.of(language));
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/invitations");
    }

    @PostMapping("/{invitation}/withdrawal")
    String withdraw(Viewer viewer, @PathVariable InvitationId invitation) {
        viewer.need(Capability.ADMIT);
        invitations.withdraw(viewer.group(), invitation);
        return "redirect:/groups/" + viewer.group().text() + "/invitations";
    }

    private InvitationsPage page(Viewer viewer, String address, String error) {
        return new InvitationsPage(viewer, invitations.open(viewer.group()), address, error);
    }
}
