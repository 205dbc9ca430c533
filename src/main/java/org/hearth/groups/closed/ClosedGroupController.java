package org.hearth.groups.closed;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.groups.GroupId;
import org.hearth.identity.Accounts;
import org.hearth.kernel.NotFound;
import org.hearth.web.Html;
import org.hearth.web.RecentSignIn;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Removing what a closed group left behind. */
@Controller
@RequestMapping("/coordination/{group}/removal")
class ClosedGroupController {

    private final ClosedGroups groups;
    private final Accounts accounts;
    private final RecentSignIn recent;

    ClosedGroupController(ClosedGroups groups, Accounts accounts, RecentSignIn recent) {
        this.accounts = accounts;
        this.groups = groups;
        this.recent = recent;
    }

    @GetMapping
    Html ask(@AuthenticationPrincipal SignedIn me, @PathVariable GroupId group, HttpServletRequest request) {
        check(me, request);
        return Html.of("groups/closed/removal", groups.closed(group));
    }

    @PostMapping
    String remove(@AuthenticationPrincipal SignedIn me, @PathVariable GroupId group, HttpServletRequest request) {
        check(me, request);
        groups.remove(me.account(), group);
        return "redirect:/groups";
    }

    private void check(SignedIn me, HttpServletRequest request) {
        if (!accounts.isCoordinator(me)) {
            throw new NotFound();
        }
        recent.need(request);
    }
}
