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
        var lines = helplines.in(chosen).stream()
                .map(line -> new Line(line.kind(), line.name(), line.number(), line.dial()))
                .toList();
        return new Near(chosen, lines);
    }
}
