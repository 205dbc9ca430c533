package org.hearth.desk.first;

import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether a group reads what newcomers write first before others do. */
@Controller
@RequestMapping("/groups/{group}/desk/first")
class FirstController {

    private final FirstPosts first;
    private final Groups groups;

    FirstController(FirstPosts first, Groups groups) {
        this.first = first;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer, @RequestParam(required = false) @Nullable String saved) {
        viewer.need(Capability.SHAPE);
        return Html.of(
                "desk/first/show",
                new FirstPage(viewer, groups.doors(viewer, "about"), first.posts(viewer), saved != null));
    }

    @PostMapping
    String keep(Viewer viewer, @RequestParam(defaultValue = "") String posts) {
        viewer.need(Capability.SHAPE);
        first.keep(viewer, posts.matches("[0-3]") ? Integer.parseInt(posts) : first.posts(viewer));
        return "redirect:/groups/" + viewer.group().text() + "/desk/first?saved";
    }
}
