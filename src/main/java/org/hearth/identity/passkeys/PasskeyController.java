package org.hearth.identity.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.web.Html;
import org.hearth.web.RecentSignIn;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own passkeys. What makes a new one is Spring Security's, at /webauthn/register. */
@Controller
@RequestMapping("/you/passkeys")
class PasskeyController {

    private final Passkeys passkeys;
    private final RecentSignIn recent;

    PasskeyController(Passkeys passkeys, RecentSignIn recent) {
        this.passkeys = passkeys;
        this.recent = recent;
    }

    @GetMapping
    Html list(@AuthenticationPrincipal SignedIn me) {
        return Html.of("identity/passkeys/list", new PasskeysPage(passkeys.of(me)));
    }

    @GetMapping("/new")
    Html begin(HttpServletRequest request) {
        recent.need(request);
        return Html.of("identity/passkeys/new", new NewPasskeyPage(Passkeys.LONGEST_NAME));
    }

    @GetMapping("/{id}/name")
    Html name(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        var passkey = passkeys.one(me, id);
        return Html.of("identity/passkeys/name", new PasskeyPage(passkey, passkey.label(), ""));
    }

    @PostMapping("/{id}/name")
    Object rename(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name) {
        var fit = Passkeys.name(name);
        if (fit.isEmpty()) {
            var page = new PasskeyPage(passkeys.one(me, id), name, "identity.passkeys.name.unfit");
            return Html.again("identity/passkeys/name", page);
        }
        passkeys.rename(me, id, fit.get());
        return new ModelAndView("redirect:/you/passkeys");
    }

    @GetMapping("/{id}/removal")
    Html removal(@AuthenticationPrincipal SignedIn me, @PathVariable String id, HttpServletRequest request) {
        var passkey = passkeys.one(me, id);
        recent.need(request);
        return Html.of("identity/passkeys/removal", new PasskeyPage(passkey, passkey.label(), ""));
    }

    @PostMapping("/{id}/removal")
    String remove(@AuthenticationPrincipal SignedIn me, @PathVariable String id, HttpServletRequest request) {
        recent.need(request);
        passkeys.remove(me, id);
        return "redirect:/you/passkeys";
    }
}
