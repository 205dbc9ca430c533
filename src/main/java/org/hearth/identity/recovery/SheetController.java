package org.hearth.identity.recovery;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.web.Html;
import org.hearth.web.LocalPath;
import org.hearth.web.RecentSignIn;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own recovery sheet. Its code is in one answer alone. */
@Controller
@RequestMapping("/you/recovery")
class SheetController {

    private final Recovery recovery;
    private final RecentSignIn recent;

    SheetController(Recovery recovery, RecentSignIn recent) {
        this.recovery = recovery;
        this.recent = recent;
    }

    @GetMapping
    Html show(@AuthenticationPrincipal SignedIn me) {
        return Html.of("identity/recovery/show", new RecoveryPage(recovery.madeAt(me.account())));
    }

    @PostMapping
    Html make(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "/you") String next,
            HttpServletRequest request) {
        recent.need(request);
        var code = recovery.makeSheet(me.account());
        return Html.of("identity/recovery/sheet", new SheetPage(code.reveal(), LocalPath.of(next)));
    }

    /** Where a code has led: its sheet is used up, and the address is one nobody reads. */
    @GetMapping("/used")
    Html used(@AuthenticationPrincipal SignedIn me) {
        return Html.of("identity/recovery/used", new RecoveryPage(recovery.madeAt(me.account())));
    }
}
