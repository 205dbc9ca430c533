package org.hearth.identity.account;

import org.hearth.identity.passkeys.Passkeys;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The account's own page, which nobody else can see. */
@Controller
class YouController {

    private final Passkeys passkeys;

    YouController(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @GetMapping("/you")
    Html show(@AuthenticationPrincipal SignedIn me) {
        return Html.of("identity/account/show", new YouPage(passkeys.of(me)));
    }
}
