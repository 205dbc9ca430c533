package org.hearth.groups.agreement;

import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.groups.consent.Consenting;
import org.hearth.web.Html;
import org.hearth.web.LocalPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the person said yes to in this group, and taking it back. */
@Controller
@RequestMapping("/groups/{group}/agreements")
class AgreementController {

    private final Agreements agreements;
    private final Consenting consenting;
    private final Groups groups;

    AgreementController(Agreements agreements, Consenting consenting, Groups groups) {
        this.agreements = agreements;
        this.consenting = consenting;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer) {
        return Html.of("groups/agreement/list", page(viewer));
    }

    /** Says first what taking back means. */
    @GetMapping("/withdrawal")
    Html askToWithdraw(Viewer viewer) {
        return Html.of("groups/agreement/withdrawal", page(viewer));
    }

    @GetMapping("/again")
    Html ask(Viewer viewer, @RequestParam(defaultValue = "") String next) {
        return Html.of("groups/agreement/again", askPage(viewer, next, false));
    }

    @PostMapping
    Object agree(
            Viewer viewer,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String next) {
        return agreements.agree(viewer, version)
                ? new ModelAndView("redirect:" + inside(viewer, next))
                : Html.again("groups/agreement/again", askPage(viewer, next, version > 0));
    }

    @PostMapping("/putting-off")
    String putOff(Viewer viewer, @RequestParam(defaultValue = "") String next) {
        agreements.putOff(viewer);
        return "redirect:" + inside(viewer, next);
    }

    @PostMapping("/withdrawal")
    String withdraw(Viewer viewer) {
        agreements.withdraw(viewer);
        return "redirect:/groups/" + viewer.group().text() + "/agreements";
    }

    private AgreementsPage page(Viewer viewer) {
        return new AgreementsPage(
                viewer,
                groups.doors(viewer, "about"),
                agreements.inForce(viewer),
                agreements.of(viewer),
                consenting.asked(viewer));
    }

    private AskPage askPage(Viewer viewer, String next, boolean changed) {
        return new AskPage(viewer, groups.doors(viewer, "about"), agreements.inForce(viewer), next, changed);
    }

    /** Stays within the group, whatever a form says. */
    private static String inside(Viewer viewer, String next) {
        var group = "/groups/" + viewer.group().text();
        return next.startsWith(group + "/") ? LocalPath.of(next) : group;
    }
}
