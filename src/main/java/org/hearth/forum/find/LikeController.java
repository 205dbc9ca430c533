package org.hearth.forum.find;

import java.util.List;
import org.hearth.forum.thread.ThreadForm;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** While somebody begins a thread: those that may be about the same. */
@Controller
class LikeController {

    private final Find find;

    LikeController(Find find) {
        this.find = find;
    }

    @PostMapping("/groups/{group}/find/like")
    Html like(Viewer viewer, @RequestParam(defaultValue = "") String title) {
        viewer.need(Capability.WRITE_TALK);
        return Html.of(
                "forum/find/like",
                new LikeFragment(
                        "/groups/" + viewer.group().text() + "/threads",
                        title.length() > ThreadForm.TITLE * 2 ? List.of() : find.like(viewer, title)));
    }
}
