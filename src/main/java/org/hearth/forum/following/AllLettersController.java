package org.hearth.forum.following;

import java.util.List;
import org.hearth.forum.OtherLetters;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All that one is told of by letter; its address names nothing, so that letters can carry it. */
@Controller
class AllLettersController {

    private final Following following;
    private final Groups groups;
    private final List<OtherLetters> others;

    AllLettersController(Following following, Groups groups, List<OtherLetters> others) {
        this.others = List.copyOf(others);
        this.following = following;
        this.groups = groups;
    }

    @GetMapping("/letters")
    Html show(@AuthenticationPrincipal SignedIn me) {
        return Html.of(
                "forum/following/all",
                new AllLettersPage(groups.viewers(me.account()).stream()
                        .filter(viewer -> viewer.can(Capability.READ_TALK))
                        .map(viewer -> new AllLettersPage.Line(viewer, following.choice(viewer), others(viewer)))
                        .toList()));
    }

    private List<AllLettersPage.Other> others(Viewer viewer) {
        return others.stream()
                .map(letters -> new AllLettersPage.Other(letters.chosen(viewer), letters.path()))
                .toList();
    }
}
