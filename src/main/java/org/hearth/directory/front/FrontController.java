package org.hearth.directory.front;

import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The door: a welcome for those who come from outside, and straight on for those who are in. */
@Controller
class FrontController {

    @GetMapping("/")
    Object show(@AuthenticationPrincipal @Nullable SignedIn me) {
        return me == null ? Html.of("directory/front/show", new FrontPage()) : new ModelAndView("redirect:/today");
    }
}
