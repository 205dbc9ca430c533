package org.hearth.identity.signin;

import org.hearth.identity.EmailAddress;
import org.hearth.identity.organisation.Organisations;
import org.hearth.kernel.Token;
import org.hearth.web.Html;
import org.hearth.web.LocalPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages around signing in; what they post to is {@link SignInChain}. */
@Controller
class SignInController {

    private final OneTimeLinks links;
    private final Organisations organisations;

    SignInController(OneTimeLinks links, Organisations organisations) {
        this.links = links;
        this.organisations = organisations;
    }

    @GetMapping("/sign-in")
    Html show(@RequestParam(defaultValue = "/today") String next) {
        return Html.of("identity/signin/show", new SignInPage("", "", LocalPath.of(next), organisations.ways()));
    }

    /** Reached only when what was typed is no address, or after too many attempts. */
    @PostMapping("/sign-in")
    Html again(@RequestParam(defaultValue = "") String address, @RequestParam(defaultValue = "/today") String next) {
        var error = EmailAddress.of(address).isPresent() ? "refusal.tooOften" : "identity.signin.noAddress";
        return Html.again(
                "identity/signin/show", new SignInPage(address, error, LocalPath.of(next), organisations.ways()));
    }

    @GetMapping("/sign-in/sent")
    Html sent(@RequestParam(defaultValue = "false") boolean invited) {
        return Html.of("identity/signin/sent", invited ? SentPage.INVITED : SentPage.ASKED);
    }

    /** Opening the link, as mail scanners do, uses nothing up: the button does. */
    @GetMapping("/sign-in/link/{token}")
    Html link(@PathVariable String token) {
        return links.next(Token.of(token))
                .map(next -> Html.of("identity/signin/link", new LinkPage(token, next)))
                .orElseGet(() -> new Html("identity/signin/used", SentPage.ASKED, 410));
    }
}
