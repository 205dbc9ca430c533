package org.hearth.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.identity.account.AccountTable;
import org.hearth.identity.organisation.WaysIn;
import org.hearth.web.Frames;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Before a sensitive step: whoever is signed in shows again who they are. No address is typed; the account's own counts. */
@Controller
@RequestMapping("/sign-in/again")
class AgainController {

    private static final String PATH = "/sign-in/again";

    private final OneTimeLinks links;
    private final AccountTable accounts;
    private final RecentSignIn recent;
    private final WaysIn waysIn;

    AgainController(OneTimeLinks links, AccountTable accounts, RecentSignIn recent, WaysIn waysIn) {
        this.links = links;
        this.accounts = accounts;
        this.recent = recent;
        this.waysIn = waysIn;
    }

    /** Without a place to go on to, one came from a form that waits on another page. */
    @GetMapping
    Object show(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = PATH) String next,
            HttpServletRequest request) {
        var place = LocalPath.of(next);
        if (!recent.has(request)) {
            var mail = accounts.address(me.account()).isPresent();
            return Html.of("identity/signin/again", new AgainPage(place, mail, waysIn.linked(me)));
        }
        return place.equals(PATH)
                ? Html.of("identity/signin/shown", new ShownPage())
                : new ModelAndView("redirect:" + place);
    }

    @PostMapping
    String send(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = PATH) String next,
            HttpServletRequest request) {
        links.sendToOwn(me.account(), LocalPath.of(next), Frames.language(request));
        return "redirect:/sign-in/again/sent?next=" + UriUtils.encodeQueryParam(LocalPath.of(next), "UTF-8");
    }

    @GetMapping("/sent")
    Html sent(@RequestParam(defaultValue = PATH) String next) {
        var again = PATH + "?next=" + UriUtils.encodeQueryParam(LocalPath.of(next), "UTF-8");
        return Html.of("identity/signin/sent", new SentPage("identity.sent.own", again));
    }
}
