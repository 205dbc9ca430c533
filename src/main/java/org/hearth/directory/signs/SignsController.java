package org.hearth.directory.signs;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.hearth.directory.Sign;
import org.hearth.directory.SignsOfLife;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How the group lives, for those who look after it. */
@Controller
class SignsController {

    /** As many as one can take in hand; the page says when there are more. */
    private static final int WAITING_AT_MOST = 20;

    private final Signs signs;
    private final SignsOfLife lives;
    private final Groups groups;
    private final Clock clock;

    SignsController(Signs signs, SignsOfLife lives, Groups groups, Clock clock) {
        this.signs = signs;
        this.lives = lives;
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping("/groups/{group}/signs")
    Html show(Viewer viewer) {
        viewer.need(Capability.SEE_SIGNS);
        var told = signs.told(viewer.group());
        var lines = Arrays.stream(Sign.values())
                .map(sign -> Optional.ofNullable(told.get(sign))
                        .map(telling -> new SignsPage.Line(sign.name(), telling.word(), telling.amount()))
                        .orElse(new SignsPage.Line(sign.name(), "", 0)))
                .toList();
        return Html.of(
                "directory/signs/show",
                new SignsPage(
                        groups.doors(viewer, "about"), lines, lives.waiting(viewer, clock.instant(), WAITING_AT_MOST)));
    }
}
