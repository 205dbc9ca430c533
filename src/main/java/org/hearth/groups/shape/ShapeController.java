package org.hearth.groups.shape;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Shape;
import org.hearth.groups.Viewer;
import org.hearth.groups.group.Today;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the group is: all answers on one page, and a page for each question. */
@Controller
@RequestMapping("/groups/{group}/shape")
class ShapeController {

    private final Shaping shaping;
    private final Groups groups;
    private final Today today;

    ShapeController(Shaping shaping, Groups groups, Today today) {
        this.shaping = shaping;
        this.groups = groups;
        this.today = today;
    }

    @GetMapping
    Html show(Viewer viewer) {
        viewer.need(Capability.SHAPE);
        return Html.of("groups/shape/show", new ShapePage(viewer, groups.doors(viewer, "about"), shaping.of(viewer)));
    }

    @GetMapping({
        "/words",
        "/led",
        "/admission",
        "/visibility",
        "/period",
        "/format",
        "/times",
        "/access",
        "/needs",
        "/fee"
    })
    Html ask(Viewer viewer, HttpServletRequest request) {
        viewer.need(Capability.SHAPE);
        var leaf = Leaf.of(request.getRequestURI());
        return Html.of(
                "groups/shape/leaf",
                page(viewer, leaf, ShapeForm.of(shaping.of(viewer), leaf), Map.of(), Optional.empty()));
    }

    @PostMapping({
        "/words",
        "/led",
        "/admission",
        "/visibility",
        "/period",
        "/format",
        "/times",
        "/access",
        "/needs",
        "/fee"
    })
    Object answer(Viewer viewer, @ModelAttribute ShapeForm form, HttpServletRequest request) {
        viewer.need(Capability.SHAPE);
        var leaf = Leaf.of(request.getRequestURI());
        var errors = ShapeErrors.of(form, leaf, today.day());
        if (!errors.isEmpty()) {
            return Html.again("groups/shape/leaf", page(viewer, leaf, form, errors, Optional.empty()));
        }
        if (!shaping.keep(viewer, leaf, form)) {
            var newer = shaping.of(viewer);
            return Html.again(
                    "groups/shape/leaf",
                    page(viewer, leaf, form.seenAgain(leaf.seen(newer)), Map.of(), Optional.of(newer)));
        }
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/shape#" + leaf.path());
    }

    private LeafPage page(Viewer viewer, Leaf leaf, ShapeForm form, Map<String, String> errors, Optional<Shape> newer) {
        var suggestions = leaf == Leaf.NEEDS ? shaping.needsInUse(viewer) : List.<String>of();
        return new LeafPage(viewer, groups.doors(viewer, "about"), leaf, form, errors, newer, suggestions);
    }
}
