package org.hearth.admission.asking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hearth.groups.Doorway;
import org.hearth.groups.GroupId;
import org.hearth.groups.Groups;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.SignInLinks;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The outer door of a group that may be asked. Any other, hidden or invented, is not there: the same bytes for all. */
@Controller
@RequestMapping("/ask/{group}")
class AskController {

    private final Askings askings;
    private final Doorway doorway;
    private final Groups groups;
    private final SignInLinks links;
    private final RateLimits limits;

    AskController(Askings askings, Doorway doorway, Groups groups, SignInLinks links, RateLimits limits) {
        this.askings = askings;
        this.doorway = doorway;
        this.groups = groups;
        this.links = links;
        this.limits = limits;
    }

    @GetMapping
    Object show(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @PathVariable GroupId group,
            @RequestParam(defaultValue = "false") boolean sent) {
        var entrance = doorway.askable(group).orElseThrow(NotFound::new);
        if (me != null && groups.viewer(me.account(), group).isPresent()) {
            return new ModelAndView("redirect:/groups/" + group.text() + "/threads");
        }
        var asking = me == null ? Optional.<Asking>empty() : askings.find(me.account(), group);
        var going = asking.filter(one -> !one.is(Asking.State.NOT_NOW) && !one.is(Asking.State.LAPSED))
                .isPresent();
        return Html.of("admission/asking/door", new DoorPage(entrance, asking.isPresent(), going, sent, "", ""));
    }

    /** Sends a link to come in by, whether there is an account with this address or not: nobody can tell from outside. */
    @PostMapping("/link")
    Object sendLink(
            @PathVariable GroupId group, @RequestParam(defaultValue = "") String address, HttpServletRequest request) {
        var entrance = doorway.askable(group).orElseThrow(NotFound::new);
        var to = EmailAddress.of(address);
        if (to.isEmpty() || !limits.allows(RateLimit.SIGN_IN_PER_NETWORK, request.getRemoteAddr())) {
            var error = to.isEmpty() ? "identity.signin.noAddress" : "refusal.tooOften";
            return Html.again("admission/asking/door", new DoorPage(entrance, false, false, false, address, error));
        }
        var next = "/ask/" + group.text();
        if (entrance.way() == Doorway.Way.REFERRAL) {
            // an account alone opens nothing here: who is referred gets one by the referral
            throw new NotFound();
        }
        links.sendToInvited(to.get(), next, Frames.language(request));
        return new ModelAndView("redirect:" + next + "?sent=true");
    }

    @PostMapping
    String begin(@AuthenticationPrincipal SignedIn me, @PathVariable GroupId group, HttpServletRequest request) {
        var entrance = doorway.askable(group).orElseThrow(NotFound::new);
        if (entrance.way() == Doorway.Way.REFERRAL
                || groups.viewer(me.account(), group).isPresent()) {
            throw new NotFound();
        }
        askings.begin(me.account(), group, Frames.language(request));
        return "redirect:/ask/" + group.text() + "/questions/0";
    }
}
