package org.hearth.identity.account;

import java.util.Comparator;
import java.util.List;
import org.hearth.identity.passkeys.Passkeys;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.hearth.web.YouDoor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The account's own page, which nobody else can see. */
@Controller
class YouController {

    private final Passkeys passkeys;
    private final List<YouDoor> doors;

    YouController(Passkeys passkeys, List<YouDoor> doors) {
        this.passkeys = passkeys;
        this.doors =
                doors.stream().sorted(Comparator.comparingInt(YouDoor::order)).toList();
    }

    @GetMapping("/you")
    Html show(@AuthenticationPrincipal SignedIn me) {
        return Html.of("identity/account/show", new YouPage(passkeys.of(me), doors));
    }
}
