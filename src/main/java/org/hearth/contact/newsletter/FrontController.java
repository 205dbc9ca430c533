package org.hearth.contact.newsletter;

import java.util.Set;
import org.hearth.contact.hands.Hands;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The newsletter's front: what was sent, and what one proposed. */
@Controller
class FrontController {

    private static final Set<String> DONE = Set.of("proposed", "changed", "back");

    private final Issues issues;
    private final Pieces pieces;
    private final Readers readers;
    private final Hands hands;
    private final Groups groups;

    FrontController(Issues issues, Pieces pieces, Readers readers, Hands hands, Groups groups) {
        this.issues = issues;
        this.pieces = pieces;
        this.readers = readers;
        this.hands = hands;
        this.groups = groups;
    }

    @GetMapping("/groups/{group}/newsletter")
    Html show(Viewer viewer, @RequestParam(defaultValue = "") String done) {
        viewer.need(Capability.READ_TALK);
        return Html.of(
                "contact/newsletter/list",
                new FrontPage(
                        viewer,
                        groups.doors(viewer, "about"),
                        issues.sent(viewer),
                        pieces.of(viewer).stream().map(FrontPage::own).toList(),
                        issues.edits(viewer),
                        hands.of(viewer).stream().anyMatch(mine -> !mine.agreed()),
                        readers.choice(viewer),
                        DONE.contains(done) ? "contact.piece.done." + done : ""));
    }
}
