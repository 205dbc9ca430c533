package org.hearth.admission.referral;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.admission.asking.Asking;
import org.hearth.groups.Doorway;
import org.hearth.groups.Groups;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.SignInLinks;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Token;
import org.hearth.kernel.Typed;
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

/** The person's side: sees exactly what was written, changes it, agrees or refuses. Signed out, nothing of it is shown. */
@Controller
@RequestMapping("/referral/{token}")
class ReferralController {

    private final Referrals referrals;
    private final Doorway doorway;
    private final Groups groups;
    private final SignInLinks links;
    private final RateLimits limits;

    ReferralController(Referrals referrals, Doorway doorway, Groups groups, SignInLinks links, RateLimits limits) {
        this.referrals = referrals;
        this.doorway = doorway;
        this.groups = groups;
        this.links = links;
        this.limits = limits;
    }

    @GetMapping
    Object open(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean sent) {
        if (referrals.open(Token.of(token)).isEmpty()) {
            return gone();
        }
        return me != null
                ? new ModelAndView("redirect:/referral/" + token + "/words")
                : Html.of("admission/referral/open", new OpenPage(token, sent, "", ""));
    }

    @PostMapping
    Object sendLink(
            @PathVariable String token, @RequestParam(defaultValue = "") String address, HttpServletRequest request) {
        if (referrals.open(Token.of(token)).isEmpty()) {
            return gone();
        }
        var to = EmailAddress.of(address);
        if (to.isEmpty() || !limits.allows(RateLimit.SIGN_IN_PER_NETWORK, request.getRemoteAddr())) {
            var error = to.isEmpty() ? "identity.signin.noAddress" : "refusal.tooOften";
            return Html.again("admission/referral/open", new OpenPage(token, false, address, error));
        }
        links.sendToInvited(to.get(), "/referral/" + token + "/words", Frames.language(request));
        return new ModelAndView("redirect:/referral/" + token + "?sent=true");
    }

    @GetMapping("/words")
    Object words(@AuthenticationPrincipal SignedIn me, @PathVariable String token) {
        var referral = referrals.open(Token.of(token));
        return referral.isEmpty()
                ? gone()
                : Html.of(
                        "admission/referral/show",
                        page(token, referral.get(), referral.get().words(), ""));
    }

    @PostMapping("/words")
    Object consent(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String tells,
            HttpServletRequest request) {
        var referral = referrals.open(Token.of(token));
        if (referral.isEmpty()) {
            return gone();
        }
        var kept = Typed.cleaned(words);
        if (kept.length() > ReferringController.LONGEST) {
            return Html.again("admission/referral/show", page(token, referral.get(), words, "admission.ask.tooLong"));
        }
        var group = referral.get().group();
        if (groups.viewer(me.account(), group).isPresent()) {
            return new ModelAndView("redirect:/groups/" + group.text() + "/threads");
        }
        var asking = referrals.consent(me.account(), referral.get(), kept, !tells.isEmpty(), Frames.language(request));
        return new ModelAndView(
                asking.is(Asking.State.ANSWERING)
                        ? "redirect:/ask/" + group.text() + "/questions/0"
                        : "redirect:/asking/" + asking.id().text());
    }

    @PostMapping("/refusal")
    Object refuse(@AuthenticationPrincipal SignedIn me, @PathVariable String token) {
        referrals.open(Token.of(token)).ifPresent(referrals::refuse);
        return gone();
    }

    private ShowPage page(String token, Referral referral, String words, String error) {
        var entrance = doorway.of(referral.group()).orElseThrow(NotFound::new);
        return new ShowPage(token, entrance, words, error);
    }

    private static Html gone() {
        return new Html("admission/referral/gone", new OpenPage("", false, "", ""), 410);
    }
}
