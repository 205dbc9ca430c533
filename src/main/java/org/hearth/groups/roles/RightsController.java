package org.hearth.groups.roles;

import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who may do what here: for everybody in the group. */
@Controller
class RightsController {

    private final Groups groups;

    RightsController(Groups groups) {
        this.groups = groups;
    }

    @GetMapping("/groups/{group}/rights")
    Html show(Viewer viewer) {
        return Html.of("groups/roles/rights", new RightsPage(viewer, groups.doors(viewer, "about")));
    }
}
