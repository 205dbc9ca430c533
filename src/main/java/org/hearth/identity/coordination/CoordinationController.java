package org.hearth.identity.coordination;

import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a coordinator's work begins. */
@Controller
class CoordinationController {

    private final Coordinators coordinators;

    CoordinationController(Coordinators coordinators) {
        this.coordinators = coordinators;
    }

    @GetMapping("/coordination")
    Html show(@AuthenticationPrincipal SignedIn me) {
        coordinators.check(me);
        return Html.of("identity/coordination/show", new CoordinationPage());
    }
}
