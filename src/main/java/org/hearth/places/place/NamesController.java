package org.hearth.places.place;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hearth.kernel.RateLimit;
import org.hearth.places.Places;
import org.hearth.web.Html;
import org.hearth.web.Strangers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Names that begin like what is being typed. Open to all: it tells nothing that a map does not. */
@Controller
class NamesController {

    private static final int SHOWN = 8;
    private static final int LONGEST = 100;

    private final Places places;
    private final Strangers strangers;

    NamesController(Places places, Strangers strangers) {
        this.places = places;
        this.strangers = strangers;
    }

    /** @param in the parameter that holds what was typed: forms name their fields as they like */
    @GetMapping("/places/names")
    Html names(@RequestParam(defaultValue = "typed") String in, HttpServletRequest request) {
        if (!strangers.allows(RateLimit.NAMES_OFFERED_PER_NETWORK, request)) {
            return new Html("places/place/names", new NamesPage(List.of()), 429);
        }
        var typed = request.getParameter(in);
        if (typed == null || typed.isBlank() || typed.length() > LONGEST) {
            return Html.of("places/place/names", new NamesPage(List.of()));
        }
        var names = places.find(typed, SHOWN).stream().map(places::label).toList();
        return Html.of("places/place/names", new NamesPage(names));
    }
}
