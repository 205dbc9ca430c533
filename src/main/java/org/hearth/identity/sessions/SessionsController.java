package org.hearth.identity.sessions;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.hearth.web.Html;
import org.hearth.web.SignIns;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where one is signed in. Ending is never asked twice: whoever does it may be in a hurry. */
@Controller
@RequestMapping("/you/sessions")
class SessionsController {

    private final SignIns signIns;

    SessionsController(SignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping
    Html list(@AuthenticationPrincipal SignedIn me, HttpSession session) {
        return Html.of("identity/sessions/list", new SessionsPage(signIns.of(me.account(), session.getId())));
    }

    @PostMapping("/{place}/end")
    String end(@AuthenticationPrincipal SignedIn me, @PathVariable UUID place) {
        signIns.end(me.account(), place);
        return "redirect:/you/sessions";
    }

    @PostMapping("/others/end")
    String endOthers(@AuthenticationPrincipal SignedIn me, HttpSession session) {
        signIns.endOthers(me.account(), session.getId());
        return "redirect:/you/sessions";
    }
}
