package org.hearth.identity.recovery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hearth.identity.account.AccountTable;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.web.Entrance;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way in by the code of a recovery sheet. */
@Controller
@RequestMapping("/sign-in/recovery")
class RecoveryController {

    private final Recovery recovery;
    private final AccountTable accounts;
    private final RateLimits limits;
    private final Entrance entrance;

    RecoveryController(Recovery recovery, AccountTable accounts, RateLimits limits, Entrance entrance) {
        this.recovery = recovery;
        this.accounts = accounts;
        this.limits = limits;
        this.entrance = entrance;
    }

    @GetMapping
    Html show() {
        return Html.of("identity/recovery/enter", new EnterPage("", ""));
    }

    @PostMapping
    Object use(@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        if (!limits.allows(RateLimit.RECOVERY_PER_NETWORK, request.getRemoteAddr())) {
            return again(code, "refusal.tooOften");
        }
        var account = recovery.use(code, Frames.language(request));
        if (account.isEmpty()) {
            // says nothing but what anybody can tell from the code itself
            var whole = RecoveryCode.of(code).isPresent();
            return again(code, whole ? "identity.recovery.wrong" : "identity.recovery.mistyped");
        }
        var coordinator = accounts.isCoordinator(account.get()).orElse(false);
        entrance.admit(account.get(), coordinator, request, response);
        return new ModelAndView("redirect:/you/recovery/used");
    }

    private static Html again(String code, String error) {
        return Html.again("identity/recovery/enter", new EnterPage(code, error));
    }
}
