package org.hearth.contact.newsletter;

import java.util.List;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An issue that was sent: to read, and to print. */
@Controller
@RequestMapping("/groups/{group}/newsletter/issues/{issue}")
class IssueController {

    private final Issues issues;
    private final Showing showing;
    private final Groups groups;

    IssueController(Issues issues, Showing showing, Groups groups) {
        this.issues = issues;
        this.showing = showing;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer, @PathVariable IssueId issue, @RequestParam(required = false) @Nullable String sent) {
        viewer.need(Capability.READ_TALK);
        var found = issues.sent(viewer, issue);
        var pieces = showing.of(viewer, issues.pieces(found));
        return Html.of(
                "contact/newsletter/issue",
                new IssuePage(viewer, groups.doors(viewer, "about"), found, pieces, sent != null));
    }

    @GetMapping("/print")
    Html print(
            Viewer viewer,
            @PathVariable IssueId issue,
            @RequestParam(defaultValue = "upright") String paper,
            @RequestParam(defaultValue = "") List<String> with) {
        viewer.need(Capability.READ_TALK);
        var found = issues.sent(viewer, issue);
        var left = issues.pieces(found).stream()
                .filter(piece -> !piece.takenBack())
                .toList();
        return Html.of(
                "contact/newsletter/print",
                new PrintPage(
                        viewer,
                        found,
                        showing.of(viewer, left),
                        paper.equals("folded"),
                        with.contains("group"),
                        with.contains("names")));
    }
}
