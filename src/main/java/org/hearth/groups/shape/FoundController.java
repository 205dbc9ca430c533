package org.hearth.groups.shape;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.SeenOutside;
import org.hearth.groups.Viewer;
import org.hearth.web.Fragments;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How others find this group. */
@Controller
class FoundController {

    private final Shaping shaping;
    private final Groups groups;
    private final List<SeenOutside> outside;
    private final Fragments fragments;
    private final Frames frames;

    FoundController(Shaping shaping, Groups groups, List<SeenOutside> outside, Fragments fragments, Frames frames) {
        this.shaping = shaping;
        this.groups = groups;
        this.outside = outside;
        this.fragments = fragments;
        this.frames = frames;
    }

    @GetMapping("/groups/{group}/shape/found")
    Html found(Viewer viewer, HttpServletRequest request) {
        viewer.need(Capability.SHAPE);
        var frame = frames.of(request);
        var cards = outside.stream()
                .flatMap(module -> module.card(viewer.group()).stream())
                .map(card -> fragments.content(card, frame))
                .toList();
        var visibility = shaping.of(viewer).visibility();
        return Html.of("groups/shape/found", new FoundPage(viewer, groups.doors(viewer, "about"), visibility, cards));
    }
}
