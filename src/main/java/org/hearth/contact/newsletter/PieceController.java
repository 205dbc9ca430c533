package org.hearth.contact.newsletter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.danger.HelpBeforePosting;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.web.HelpNumbers;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Proposing a piece, changing it, taking it back. */
@Controller
@RequestMapping("/groups/{group}/newsletter/pieces")
class PieceController {

    private static final String FORM = "contact/newsletter/new";

    private final Pieces pieces;
    private final Showing showing;
    private final HelpBeforePosting help;
    private final Groups groups;

    PieceController(Pieces pieces, Showing showing, HelpBeforePosting help, Groups groups) {
        this.pieces = pieces;
        this.showing = showing;
        this.help = help;
        this.groups = groups;
    }

    @GetMapping("/new")
    Html form(Viewer viewer) {
        viewer.need(Capability.WRITE_TALK);
        return Html.of(FORM, page(viewer, Optional.empty(), PieceForm.empty()));
    }

    @PostMapping
    Object propose(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String named,
            @RequestParam(required = false) @Nullable String submission,
            @RequestParam(required = false) @Nullable String preview,
            HttpServletRequest request) {
        viewer.need(Capability.WRITE_TALK);
        var form = PieceForm.of(title, body, named, submission);
        var before = before(viewer, Optional.empty(), form, preview != null, request);
        if (before.isPresent()) {
            return before.get();
        }
        pieces.propose(viewer, form);
        return front(viewer, "proposed");
    }

    @GetMapping("/{piece}")
    Html edit(Viewer viewer, @PathVariable PieceId piece) {
        viewer.need(Capability.WRITE_TALK);
        return Html.of(FORM, page(viewer, Optional.of(piece), PieceForm.of(unsent(viewer, piece))));
    }

    @PostMapping("/{piece}")
    Object change(
            Viewer viewer,
            @PathVariable PieceId piece,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String named,
            @RequestParam(required = false) @Nullable String preview,
            HttpServletRequest request) {
        viewer.need(Capability.WRITE_TALK);
        unsent(viewer, piece);
        var form = PieceForm.of(title, body, named, null);
        var before = before(viewer, Optional.of(piece), form, preview != null, request);
        if (before.isPresent()) {
            return before.get();
        }
        pieces.change(viewer, piece, form);
        return front(viewer, "changed");
    }

    @GetMapping("/{piece}/taking-back")
    Html askBack(Viewer viewer, @PathVariable PieceId piece) {
        viewer.need(Capability.READ_TALK);
        var own = pieces.own(viewer, piece);
        return Html.of(
                "contact/newsletter/taking-back",
                new TakingBackPage(viewer, groups.doors(viewer, "about"), own.id(), own.title(), own.sent()));
    }

    @PostMapping("/{piece}/taking-back")
    ModelAndView takeBack(Viewer viewer, @PathVariable PieceId piece) {
        viewer.need(Capability.READ_TALK);
        pieces.takeBack(viewer, piece);
        return front(viewer, "back");
    }

    private Piece unsent(Viewer viewer, PieceId piece) {
        var own = pieces.own(viewer, piece);
        if (own.sent()) {
            throw new NotFound();
        }
        return own;
    }

    /** What comes before it is kept: what to change, a look, or help once. */
    private Optional<Html> before(
            Viewer viewer, Optional<PieceId> piece, PieceForm form, boolean look, HttpServletRequest request) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Optional.of(Html.again(FORM, page(viewer, piece, form, List.of(), errors, Optional.empty())));
        }
        if (look) {
            var preview = showing.preview(viewer, form);
            return Optional.of(Html.of(FORM, page(viewer, piece, form, preview, Map.of(), Optional.empty())));
        }
        return help.with(form.words(), request)
                .map(near -> Html.of(FORM, page(viewer, piece, form, List.of(), Map.of(), Optional.of(near))));
    }

    private PiecePage page(Viewer viewer, Optional<PieceId> piece, PieceForm form) {
        return page(viewer, piece, form, List.of(), Map.of(), Optional.empty());
    }

    private PiecePage page(
            Viewer viewer,
            Optional<PieceId> piece,
            PieceForm form,
            List<PieceShown> preview,
            Map<String, String> errors,
            Optional<HelpNumbers.Near> near) {
        return new PiecePage(viewer, groups.doors(viewer, "about"), piece, form, preview, errors, near);
    }

    private static ModelAndView front(Viewer viewer, String done) {
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/newsletter?done=" + done);
    }
}
