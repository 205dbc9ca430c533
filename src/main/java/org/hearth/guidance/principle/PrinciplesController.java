package org.hearth.guidance.principle;

import java.util.EnumMap;
import java.util.Map;
import org.hearth.guidance.house.House;
import org.hearth.kernel.Typed;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the coordinator says once for all information pages. */
@Controller
@RequestMapping("/coordination/principles")
class PrinciplesController {

    private static final int LONGEST = 1_000;

    private final Principles principles;
    private final House house;

    PrinciplesController(Principles principles, House house) {
        this.principles = principles;
        this.house = house;
    }

    @GetMapping
    Html show(@AuthenticationPrincipal SignedIn me) {
        house.needCoordinator(me);
        return Html.of("guidance/principle/edit", new PrinciplesPage(principles.said(), Map.of()));
    }

    @PostMapping
    Object say(@AuthenticationPrincipal SignedIn me, @RequestParam Map<String, String> typed) {
        house.needCoordinator(me);
        var words = new EnumMap<Principle, String>(Principle.class);
        var errors = new EnumMap<Principle, String>(Principle.class);
        for (var principle : Principle.values()) {
            var text = Typed.line(typed.get(principle.stored()));
            words.put(principle, text);
            if (text.length() > LONGEST) {
                errors.put(principle, "guidance.tooLong");
            }
        }
        if (!errors.isEmpty()) {
            return Html.again("guidance/principle/edit", new PrinciplesPage(words, errors));
        }
        principles.say(me.account(), words);
        return new ModelAndView("redirect:/information");
    }
}
