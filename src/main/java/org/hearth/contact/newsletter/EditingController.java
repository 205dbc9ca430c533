package org.hearth.contact.newsletter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.contact.newsletter.Issues.Move;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The editors' table: what was proposed, in which order, and off it goes. */
@Controller
@RequestMapping("/groups/{group}/newsletter/next")
class EditingController {

    private final Issues issues;
    private final Showing showing;
    private final Groups groups;

    EditingController(Issues issues, Showing showing, Groups groups) {
        this.issues = issues;
        this.showing = showing;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer) {
        return Html.of("contact/newsletter/editing", page(viewer, ""));
    }

    @PostMapping("/title")
    Object rename(Viewer viewer, @RequestParam(defaultValue = "") String title) {
        issues.needEditor(viewer);
        var cleaned = title.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        if (cleaned.codePointCount(0, cleaned.length()) > Issues.TITLE) {
            return Html.again("contact/newsletter/editing", page(viewer, "contact.piece.titleTooLong"));
        }
        issues.rename(viewer, cleaned);
        return back(viewer, "");
    }

    @PostMapping("/pieces/{piece}")
    ModelAndView move(Viewer viewer, @PathVariable PieceId piece, @RequestParam(defaultValue = "in") String move) {
        issues.move(viewer, piece, move(move));
        return back(viewer, "#pieces");
    }

    @GetMapping("/look")
    Html look(Viewer viewer, @RequestParam(required = false) @Nullable String changed) {
        issues.needEditor(viewer);
        var issue = issue(viewer);
        var pieces = showing.of(viewer, issues.pieces(issue));
        return Html.of(
                "contact/newsletter/look",
                new LookPage(viewer, groups.doors(viewer, "about"), issue, pieces, changed != null));
    }

    /** Pressed twice, or by two editors at once, it is sent once, and both see it sent. */
    @PostMapping("/sending")
    ModelAndView send(
            Viewer viewer,
            @RequestParam(defaultValue = "") String issue,
            @RequestParam(defaultValue = "0") String version) {
        var id = IssueId.valueOf(issue);
        var looked = version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
        return switch (issues.send(viewer, id, looked)) {
            case SENT, WAS_SENT ->
                new ModelAndView(
                        "redirect:/groups/" + viewer.group().text() + "/newsletter/issues/" + id.text() + "?sent");
            case CHANGED, EMPTY -> back(viewer, "/look?changed");
        };
    }

    private EditingPage page(Viewer viewer, String error) {
        var waiting = showing.of(viewer, issues.waiting(viewer));
        var issue = issue(viewer);
        var pieces = showing.of(viewer, issues.pieces(issue));
        return new EditingPage(viewer, groups.doors(viewer, "about"), issue, pieces, waiting, error);
    }

    /** A look makes none: what is not begun is empty. */
    private Issue issue(Viewer viewer) {
        return issues.begun(viewer)
                .orElseGet(() -> new Issue(IssueId.random(), viewer.group(), "", 0, Optional.empty()));
    }

    private static Move move(String typed) {
        return List.of(Move.values()).stream()
                .filter(move -> move.name().toLowerCase(Locale.ROOT).equals(typed))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView back(Viewer viewer, String below) {
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/newsletter/next" + below);
    }
}
