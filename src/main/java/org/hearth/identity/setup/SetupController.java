package org.hearth.identity.setup;

import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Token;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind the link that the first start prints. */
@Controller
@RequestMapping("/setup/{token}")
class SetupController {

    private final Setup setup;

    SetupController(Setup setup) {
        this.setup = setup;
    }

    @GetMapping
    Html show(@PathVariable String token) {
        setup.check(Token.of(token));
        return Html.of("identity/setup/show", new SetupPage("", ""));
    }

    @PostMapping
    Object use(@PathVariable String token, @RequestParam(defaultValue = "") String address) {
        setup.check(Token.of(token));
        return EmailAddress.of(address)
                .<Object>map(valid -> new ModelAndView("redirect:/sign-in/link/"
                        + setup.use(Token.of(token), valid).reveal()))
                .orElseGet(
                        () -> Html.again("identity/setup/show", new SetupPage(address, "identity.signin.noAddress")));
    }
}
