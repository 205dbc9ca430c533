package org.hearth.contact.chain;

import java.util.Map;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own place in the chain. */
@Controller
@RequestMapping("/groups/{group}/chain/place")
class PlaceController {

    private static final int FIGURES_SHOWN = 2;

    private final Places places;
    private final Groups groups;

    PlaceController(Places places, Groups groups) {
        this.places = places;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer) {
        viewer.need(Capability.READ_TALK);
        var own = places.called(viewer.persona());
        var form = own.map(called -> new PlaceForm(called.name(), "", places.showsPseudonym(viewer.persona()), false))
                .orElseGet(PlaceForm::empty);
        return Html.of("contact/chain/place", page(viewer, form, Map.of()));
    }

    @PostMapping
    Object take(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String called,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String pseudonym,
            @RequestParam(required = false) @Nullable String agreed) {
        viewer.need(Capability.READ_TALK);
        var form = PlaceForm.of(called, number, pseudonym, agreed);
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Html.again("contact/chain/place", page(viewer, form, errors));
        }
        places.take(viewer, form.called(), form.withPseudonym());
        return chain(viewer, "in");
    }

    @PostMapping("/removal")
    ModelAndView leave(Viewer viewer) {
        viewer.need(Capability.READ_TALK);
        places.leave(viewer);
        return chain(viewer, "left");
    }

    private PlacePage page(Viewer viewer, PlaceForm form, Map<String, String> errors) {
        var ending = places.called(viewer.persona())
                .map(Called::number)
                .map(number -> number.substring(number.length() - FIGURES_SHOWN))
                .orElse("");
        return new PlacePage(
                viewer,
                groups.doors(viewer, "about"),
                form.name(),
                form.number(),
                form.withPseudonym(),
                ending,
                errors);
    }

    private static ModelAndView chain(Viewer viewer, String done) {
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/chain?done=" + done);
    }
}
