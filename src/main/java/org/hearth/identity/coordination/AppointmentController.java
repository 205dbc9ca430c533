package org.hearth.identity.coordination;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.kernel.Token;
import org.hearth.web.Html;
import org.hearth.web.RecentSignIn;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody sees who was asked to become a coordinator. Opening the link changes nothing. */
@Controller
@RequestMapping("/you/appointment/{token}")
class AppointmentController {

    private final Coordinators coordinators;
    private final RecentSignIn recent;

    AppointmentController(Coordinators coordinators, RecentSignIn recent) {
        this.coordinators = coordinators;
        this.recent = recent;
    }

    @GetMapping
    Html show(@AuthenticationPrincipal SignedIn me, @PathVariable String token) {
        coordinators.asked(me.account(), Token.of(token));
        return Html.of("identity/coordination/appointment", new AppointmentPage());
    }

    /** What a sign-in may do is decided when it begins: the new coordinator signs in anew. */
    @PostMapping
    String accept(@AuthenticationPrincipal SignedIn me, @PathVariable String token, HttpServletRequest request) {
        recent.need(request);
        coordinators.accept(me.account(), Token.of(token));
        request.getSession().invalidate();
        return "redirect:/sign-in?next=/coordination";
    }
}
