package org.hearth.web.leaving;

import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where *Leave quickly* leads: a page anybody may see over one's shoulder, without a trace of Hearth. */
@Controller
class LeavingController {

    @GetMapping("/pancakes")
    Html show() {
        return Html.of("web/leaving/show", new LeavingPage());
    }
}
