package org.hearth.live.howto;

import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How to come in, for those who have never done it and those who help them. */
@Controller
class HowToController {

    private final Groups groups;

    HowToController(Groups groups) {
        this.groups = groups;
    }

    @GetMapping("/groups/{group}/how-to")
    Html show(Viewer viewer) {
        viewer.need(Capability.ATTEND);
        return Html.of("live/howto/show", new HowToPage(viewer, groups.doors(viewer, "meet")));
    }
}
