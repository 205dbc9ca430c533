package org.hearth.admission.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hearth.groups.PaperCode;
import org.hearth.groups.PaperCodes;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody types in what stands on their slip of paper. A wrong code, a used one and an old one are one answer. */
@Controller
@RequestMapping("/code")
class CodeController {

    private final PaperCodes invitations;
    private final Referrals referrals;
    private final RateLimits limits;

    CodeController(PaperCodes invitations, Referrals referrals, RateLimits limits) {
        this.invitations = invitations;
        this.referrals = referrals;
        this.limits = limits;
    }

    @GetMapping
    Html show() {
        return Html.of("admission/referral/code", new CodePage("", ""));
    }

    @PostMapping
    Object enter(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        if (!limits.allows(RateLimit.CODES_PER_NETWORK, request.getRemoteAddr())) {
            return Html.again("admission/referral/code", new CodePage(code, "refusal.tooOften"));
        }
        return PaperCode.of(code)
                .flatMap(this::path)
                .<Object>map(path -> new ModelAndView("redirect:" + path))
                .orElseGet(() -> Html.again("admission/referral/code", new CodePage(code, "admission.code.wrong")));
    }

    private Optional<String> path(PaperCode code) {
        return invitations.enter(code).or(() -> referrals.enter(code));
    }
}
