package org.hearth.identity.address;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Token;
import org.hearth.web.Frames;
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

/**
 * A new address: typed by somebody who has just shown who they are, confirmed from its mailbox in a browser where the same
 * account is signed in. Otherwise one could be talked into joining one's own address to another's account.
 */
@Controller
@RequestMapping("/you/address")
class AddressController {

    private final AddressChange change;
    private final RecentSignIn recent;

    AddressController(AddressChange change, RecentSignIn recent) {
        this.change = change;
        this.recent = recent;
    }

    @GetMapping
    Html show(HttpServletRequest request) {
        recent.need(request);
        return Html.of("identity/address/show", new AddressPage("", ""));
    }

    @PostMapping
    Object ask(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String address,
            HttpServletRequest request) {
        recent.need(request);
        var valid = EmailAddress.of(address);
        if (valid.isEmpty()) {
            return Html.again("identity/address/show", new AddressPage(address, "identity.signin.noAddress"));
        }
        change.ask(me.account(), valid.get(), Frames.language(request));
        return new ModelAndView("redirect:/you/address/sent");
    }

    @GetMapping("/sent")
    Html sent() {
        return Html.of("identity/address/sent", new AddressPage("", ""));
    }

    @GetMapping("/done")
    Html done() {
        return Html.of("identity/address/done", new AddressPage("", ""));
    }

    @GetMapping("/confirmation/{token}")
    Html confirmation(@AuthenticationPrincipal SignedIn me, @PathVariable String token) {
        return change.opens(me.account(), Token.of(token))
                ? Html.of("identity/address/confirmation", new ConfirmationPage(token))
                : used();
    }

    /** Not asked again who is there: the link in the new mailbox shows it, and the old one may be out of reach. */
    @PostMapping("/confirmation/{token}")
    Object confirm(@AuthenticationPrincipal SignedIn me, @PathVariable String token, HttpServletRequest request) {
        return change.confirm(me.account(), Token.of(token), Frames.language(request))
                ? new ModelAndView("redirect:/you/address/done")
                : used();
    }

    private static Html used() {
        return new Html("identity/address/used", new AddressPage("", ""), 410);
    }
}
