package org.hearth.identity.organisation;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.kernel.NotFound;
import org.hearth.web.Html;
import org.hearth.web.RecentSignIn;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages around an organisation's sign-in; the way there and back is {@link OrganisationChain}. */
@Controller
class OrganisationController {

    private final Organisations organisations;
    private final WaysIn waysIn;
    private final RecentSignIn recent;

    OrganisationController(Organisations organisations, WaysIn waysIn, RecentSignIn recent) {
        this.organisations = organisations;
        this.waysIn = waysIn;
        this.recent = recent;
    }

    /** Reached only if the organisation does not answer, or is asked too often. */
    @GetMapping("/sign-in/with/{organisation}")
    Html down(@PathVariable String organisation) {
        return new Html("identity/organisation/down", find(organisation).way(), 503);
    }

    /** Whatever was wrong, the answer is one: it says nothing of whether somebody has an account here. */
    @GetMapping("/sign-in/not-known")
    Html notKnown() {
        return new Html("identity/organisation/not-known", new NotKnownPage(), 403);
    }

    @GetMapping("/you/ways-in")
    Html list(@AuthenticationPrincipal SignedIn me) {
        return Html.of("identity/organisation/list", new WaysInPage(waysIn.linked(me), waysIn.notLinked(me)));
    }

    /** A link leads on from here, not a redirect: the policy of forms would keep browsers from following it. */
    @PostMapping("/you/ways-in/{organisation}/link")
    Html link(@AuthenticationPrincipal SignedIn me, @PathVariable String organisation, HttpServletRequest request) {
        var found = find(organisation);
        recent.need(request);
        Linking.begin(request.getSession(), found.id(), me.account());
        return Html.of("identity/organisation/leaving", found.way());
    }

    @PostMapping("/you/ways-in/{organisation}/removal")
    String unlink(@AuthenticationPrincipal SignedIn me, @PathVariable String organisation, HttpServletRequest request) {
        var found = find(organisation);
        recent.need(request);
        waysIn.unlink(me, found);
        return "redirect:/you/ways-in";
    }

    private Organisations.Organisation find(String organisation) {
        return organisations.find(organisation).orElseThrow(NotFound::new);
    }
}
