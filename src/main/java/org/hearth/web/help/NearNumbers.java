package org.hearth.web.help;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.web.HelpNumbers;
import org.springframework.stereotype.Component;

@Component
class NearNumbers implements HelpNumbers {

    private final Helplines helplines;

    NearNumbers(Helplines helplines) {
        this.helplines = helplines;
    }

    @Override
    public Near near(HttpServletRequest request, String country) {
        var chosen = helplines.nearest(country.isEmpty() ? HelpController.guess(request) : country);
        return new Near(chosen, helplines.in(chosen));
    }
}
