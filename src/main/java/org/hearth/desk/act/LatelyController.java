package org.hearth.desk.act;

import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Personas;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What was done, with its reasons: each of them can see what the others did. */
@Controller
class LatelyController {

    private final Acts acts;
    private final Personas personas;
    private final Groups groups;

    LatelyController(Acts acts, Personas personas, Groups groups) {
        this.acts = acts;
        this.personas = personas;
        this.groups = groups;
    }

    @GetMapping("/groups/{group}/desk/lately")
    Html show(Viewer viewer) {
        var lately = acts.lately(viewer);
        var people = personas.byId(lately.stream()
                .flatMap(act -> act.moderator().stream())
                .distinct()
                .toList());
        return Html.of("desk/act/lately", new LatelyPage(viewer, groups.doors(viewer, "about"), lately, people));
    }
}
