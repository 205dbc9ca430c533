package org.hearth.web.help;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.hearth.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Help now, and what Hearth knows about people: both open to everybody. */
@Controller
class HelpController {

    private final Helplines helplines;

    HelpController(Helplines helplines) {
        this.helplines = helplines;
    }

    @GetMapping("/help-now")
    Html show(@RequestParam(defaultValue = "") String country, HttpServletRequest request) {
        var chosen = helplines.nearest(country.isEmpty() ? guess(request) : country);
        return Html.of("web/help/show", new HelpPage(chosen, helplines.countries(), helplines.in(chosen)));
    }

    @GetMapping("/about-privacy")
    Html privacy() {
        return Html.of("web/help/privacy", new PrivacyPage());
    }

    static String guess(HttpServletRequest request) {
        var country = request.getLocale().getCountry();
        if (!country.isEmpty()) {
            return country;
        }
        return Frames.language(request) == Language.NORWEGIAN ? "NO" : "";
    }
}
