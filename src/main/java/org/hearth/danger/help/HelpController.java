package org.hearth.danger.help;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hearth.danger.Danger;
import org.hearth.danger.DangerLevel;
import org.hearth.danger.HelpBeforePosting;
import org.hearth.web.HelpNumbers;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Help for the writer's country, fetched with the rules by everybody who begins to write: asking for it tells nothing. */
@Controller
class HelpController implements HelpBeforePosting {

    private static final String SEEN = "helped";

    private final Danger danger;
    private final HelpNumbers numbers;

    HelpController(Danger danger, HelpNumbers numbers) {
        this.danger = danger;
        this.numbers = numbers;
    }

    @GetMapping("/danger/help")
    Html show(HttpServletRequest request) {
        return Html.of("danger/help/show", new HelpFragment(numbers.near(request, "")));
    }

    @Override
    public Optional<HelpNumbers.Near> with(String text, HttpServletRequest request) {
        return request.getParameter(SEEN) == null && danger.read(text).level() == DangerLevel.RED
                ? Optional.of(numbers.near(request, ""))
                : Optional.empty();
    }
}
