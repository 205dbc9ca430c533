package org.hearth.forum.following;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.forum.following.Following.Choice;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one wants to be told of a group, and whether letters carry texts. */
@Controller
@RequestMapping("/groups/{group}/letters")
class FollowController {

    private final Following following;
    private final Groups groups;

    FollowController(Following following, Groups groups) {
        this.following = following;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer, @RequestParam(required = false) @Nullable String kept) {
        viewer.need(Capability.READ_TALK);
        return Html.of(
                "forum/following/letters",
                new LettersPage(viewer, groups.doors(viewer, "about"), following.choice(viewer), kept != null));
    }

    @PostMapping
    String choose(
            Viewer viewer,
            @RequestParam(defaultValue = "nothing") String rhythm,
            @RequestParam(defaultValue = "no") String texts,
            HttpServletRequest request) {
        viewer.need(Capability.READ_TALK);
        var choice = new Choice(Rhythm.of(rhythm), texts.equals("yes"));
        following.choose(viewer, choice, Frames.language(request));
        return kept(viewer);
    }

    @PostMapping("/renewal")
    String renew(Viewer viewer) {
        viewer.need(Capability.READ_TALK);
        following.renew(viewer);
        return kept(viewer);
    }

    private static String kept(Viewer viewer) {
        return "redirect:/groups/" + viewer.group().text() + "/letters?kept";
    }
}
