package org.hearth.identity.passkeys;

import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class PasskeyController {

    private final Passkeys passkeys;

    PasskeyController(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @PostMapping("/you/passkeys/{id}/removal")
    String remove(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        passkeys.remove(me, id);
        return "redirect:/you";
    }
}
